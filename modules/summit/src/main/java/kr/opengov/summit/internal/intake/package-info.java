/** Schedule files of other programs: reading them, and bringing the work in progress to what they say. */
package kr.opengov.summit.internal.intake;
