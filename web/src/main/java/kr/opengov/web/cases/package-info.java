/**
 * The desks of integrity: officers, custodian, auditor. No page here has a view state or a session field: what is opened
 * for a page lives as long as its request (docs/adr/0121).
 */
package kr.opengov.web.cases;
