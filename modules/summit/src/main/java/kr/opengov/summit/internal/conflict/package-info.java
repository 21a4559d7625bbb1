/** The conflicts of a schedule: rules over a programme in memory, and what loads it. */
package kr.opengov.summit.internal.conflict;
