/**
 * What only a container can show: roles, transactions, what stands in the database after a commit and after a rollback.
 * The servlets of this package are packed into a copy of the application, which the packaged launcher starts; the tests
 * ask them over HTTP, signed in as people sign in.
 */
package kr.opengov.portal.container;
