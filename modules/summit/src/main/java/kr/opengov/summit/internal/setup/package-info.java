/** Rooms, themes, kinds of sessions and the summit itself, as organisers set them up. */
package kr.opengov.summit.internal.setup;
