/** Review cases of members: opened on a ground, moved by steps, closed with or without a change of status. */
package kr.opengov.membership.internal.review;
