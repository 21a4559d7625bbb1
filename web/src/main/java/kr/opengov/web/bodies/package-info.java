/** Governance bodies: the public pages of committees, councils and working groups, and the desk of their secretary. */
package kr.opengov.web.bodies;
