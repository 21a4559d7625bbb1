/** Following proposals, and the daily mails that tell followers of proposals and of commitments each event once. */
package kr.opengov.actionplans.internal.follow;
