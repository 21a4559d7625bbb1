/** What people marked in programmes: their own schedule, and the calendar that follows it. */
package kr.opengov.summit.internal.stars;
