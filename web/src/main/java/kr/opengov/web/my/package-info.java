/** The pages of one's own account: profile and mails, password and devices, second factor, own data and closing. */
package kr.opengov.web.my;
