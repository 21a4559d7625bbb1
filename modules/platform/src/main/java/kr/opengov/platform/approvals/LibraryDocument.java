package kr.opengov.platform.approvals;

import java.io.Serializable;

/**
 * A document as everybody may read it.
 *
 * @param content the open part
 * @param replacedBy the number of the document that changes it, or null
 */
public record LibraryDocument(RegisteredContent content, String unitNameEn, String replacedBy)
        implements Serializable {}
