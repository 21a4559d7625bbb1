/** Pages about meetings of governance bodies: public list, profile and decisions; the secretariat's desk; a member's votes. */
package kr.opengov.web.meetings;
