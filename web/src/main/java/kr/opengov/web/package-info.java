/**
 * The interface: Faces views and their page beans, REST resources, sign-in mechanism, theme and message bundles.
 * No business rule and no EntityManager lives here; pages ask façades and turn refusals into sentences.
 */
package kr.opengov.web;
