/** The desk where contributions are answered with reasons. */
package kr.opengov.web.answers;
