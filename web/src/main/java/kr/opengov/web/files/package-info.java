/** Hands out stored files at {@code /files/CODE}. */
package kr.opengov.web.files;
