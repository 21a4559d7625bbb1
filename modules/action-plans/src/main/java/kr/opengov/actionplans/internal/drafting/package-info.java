/** Writing plans and commitments, versions and what differs between them. */
package kr.opengov.actionplans.internal.drafting;
