/** Press releases (보도자료), public notices (공고), documents and forms (자료실), in Korean, in English or in both. */
package kr.opengov.platform.notices;
