package kr.opengov.platform.files;

import java.nio.file.Path;

/**
 * A file the caller may read.
 *
 * @param content where the bytes lie; read only, and only while the request lasts
 */
public record OpenFile(FileView file, Path content) {}
