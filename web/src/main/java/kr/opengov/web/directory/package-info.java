/** The directory of persons and organisations: the desk, and the public pages of what somebody did everywhere. */
package kr.opengov.web.directory;
