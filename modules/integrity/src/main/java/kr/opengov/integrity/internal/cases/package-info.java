/**
 * Cases as they lie in the database, and their opening: rows hold sealed texts, {@link
 * kr.opengov.integrity.internal.cases.OpenCase} holds them readable for the time of one request.
 */
package kr.opengov.integrity.internal.cases;
