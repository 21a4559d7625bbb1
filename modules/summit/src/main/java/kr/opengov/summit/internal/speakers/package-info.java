/** Speakers: what they say of themselves, what is private, how they are invited and answer. */
package kr.opengov.summit.internal.speakers;
