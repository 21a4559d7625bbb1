/** Citizens who ask to take part in a body that is open to anyone. */
package kr.opengov.membership.internal.requests;
