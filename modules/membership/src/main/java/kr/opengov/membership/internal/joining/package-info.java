/** Join cases: the dated documents and conditions of a government that wants to join, until it is a member or not. */
package kr.opengov.membership.internal.joining;
