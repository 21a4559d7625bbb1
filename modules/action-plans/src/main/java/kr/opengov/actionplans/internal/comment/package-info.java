/** Comments on paragraphs of commitments and findings of civic monitoring. */
package kr.opengov.actionplans.internal.comment;
