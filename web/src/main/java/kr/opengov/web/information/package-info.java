/** Public pages about the portal itself: rules, privacy policy, accessibility statement, requests of data subjects. */
package kr.opengov.web.information;
