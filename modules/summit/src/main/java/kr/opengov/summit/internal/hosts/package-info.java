/** Host organisations: what they would like to read of their own sessions, and what organisers make of it. */
package kr.opengov.summit.internal.hosts;
