/** Press releases, public notices, documents and forms: the public pages, their feed, and the desk. */
package kr.opengov.web.notices;
