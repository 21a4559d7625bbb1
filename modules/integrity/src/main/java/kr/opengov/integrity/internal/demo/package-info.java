/** Invented reports for trying the portal out; they exist only where the launcher loads a demonstration. */
package kr.opengov.integrity.internal.demo;
