/** Lists of the register as files: what every upload of rows has in common, and the page for all lists. */
package kr.opengov.web.exchange;
