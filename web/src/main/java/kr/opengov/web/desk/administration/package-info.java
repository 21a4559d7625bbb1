/** The desks of administrators and auditors: audit trail, outbox, code tables, rules, editable pages, settings. */
package kr.opengov.web.desk.administration;
