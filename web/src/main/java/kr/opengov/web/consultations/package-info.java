/** Consultations: public pages with the ballot, and the desk that opens them. */
package kr.opengov.web.consultations;
