/** The checklist of minimum requirements: what happened on the way of a plan, and what the dated rules say of it. */
package kr.opengov.actionplans.internal.requirement;
