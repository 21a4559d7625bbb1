/** Following proposals, and the daily mail that tells each event once. */
package kr.opengov.actionplans.internal.follow;
