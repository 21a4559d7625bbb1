/** The inbox over all modules, and who does whose work for a period. */
package kr.opengov.web.desk.inbox;
