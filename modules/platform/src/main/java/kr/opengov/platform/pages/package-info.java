/** Pages whose text staff edits (privacy policy, accessibility statement), and the requests of data subjects. */
package kr.opengov.platform.pages;
