/** Everything that is public about plans as lists. */
package kr.opengov.actionplans.internal.record;
