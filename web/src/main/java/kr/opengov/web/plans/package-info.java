/** The public pages of the action plans: list, plan, commitment. */
package kr.opengov.web.plans;
