/**
 * Reads what people and programs write into the query of an address. A list keeps its whole state there, so everybody
 * may type anything: what cannot be understood becomes a complaint with a sentence, never an exception.
 */
package kr.opengov.web.query;
