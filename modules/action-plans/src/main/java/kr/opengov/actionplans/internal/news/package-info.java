/** Who follows which commitment, and what they are told. */
package kr.opengov.actionplans.internal.news;
