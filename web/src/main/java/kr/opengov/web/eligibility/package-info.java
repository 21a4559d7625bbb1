/** Pages about eligibility, verdicts, reviews and joining: the public ones and the desks of the secretariat. */
package kr.opengov.web.eligibility;
