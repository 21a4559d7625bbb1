/** The public pages of the summits: list, programme, session, speakers. */
package kr.opengov.web.summit;
