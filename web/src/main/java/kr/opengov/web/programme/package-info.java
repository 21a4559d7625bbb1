/** The desk of a summit's organisers: schedule, sessions, rooms, speakers, conflicts, history. */
package kr.opengov.web.programme;
