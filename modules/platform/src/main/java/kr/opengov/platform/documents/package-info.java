/**
 * Official documents (공문서) as paper and as files: one immutable model,
 * {@link kr.opengov.platform.documents.OfficialDocument}, and two forms of it that carry the same words in the same
 * order: PDF and HWPX.
 */
package kr.opengov.platform.documents;
