/** What commitments are about. */
package kr.opengov.actionplans.internal.topic;
