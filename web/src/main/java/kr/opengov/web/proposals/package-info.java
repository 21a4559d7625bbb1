/** Proposals: public pages, a citizen's own ones, the desk and the reviews of departments. */
package kr.opengov.web.proposals;
