/** Scores, values checks and cycles, and the rules that judge them: each rule a class that explains its verdict. */
package kr.opengov.membership.internal.eligibility;
