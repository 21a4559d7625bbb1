/** Official documents: the desk of drafters, reviewers and approvers, and the public library. */
package kr.opengov.web.documents;
