/** Calls, answers and deliveries in the approval line. */
package kr.opengov.actionplans.internal.paper;
