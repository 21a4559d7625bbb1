/** Calls for proposals: public pages and the desk. */
package kr.opengov.web.calls;
