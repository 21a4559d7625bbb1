/** The schedule as it is worked on: placing, moving, swapping, undoing, and the history of it all. */
package kr.opengov.summit.internal.schedule;
