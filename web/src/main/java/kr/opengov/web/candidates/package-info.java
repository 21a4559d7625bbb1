/** Pages about candidate tasks: what subcommittees make of proposals before the plenary decides. */
package kr.opengov.web.candidates;
