/** Reports, units and judgements of assessors, and the partnership's database as it comes in. */
package kr.opengov.actionplans.internal.assessment;
