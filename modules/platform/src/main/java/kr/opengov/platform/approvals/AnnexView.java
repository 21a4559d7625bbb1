package kr.opengov.platform.approvals;

import java.io.Serializable;

/**
 * An attachment (붙임).
 *
 * @param text of the document's own; null for a file
 * @param fileCode the part of its address after {@code /files/}; null for text
 * @param sha256 of the file, or of the text in UTF-8
 */
public record AnnexView(
        int number,
        String title,
        String text,
        String fileCode,
        String fileName,
        long fileSize,
        String sha256,
        boolean openPart)
        implements Serializable {}
