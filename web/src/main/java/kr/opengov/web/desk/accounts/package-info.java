/** The pages of the administrators: accounts, roles, and what roles demand. */
package kr.opengov.web.desk.accounts;
