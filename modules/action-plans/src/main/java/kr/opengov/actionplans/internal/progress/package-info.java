/** Milestones, reports of lead agencies, evidence: how far commitments are. */
package kr.opengov.actionplans.internal.progress;
