/**
 * The pages about members: list, profile, growth, printed figures, Steering Committee; for the secretariat the entry of
 * joins and changes of status. One bean per view; what is known and allowed is the business of
 * {@code kr.opengov.membership}.
 */
package kr.opengov.web.members;
