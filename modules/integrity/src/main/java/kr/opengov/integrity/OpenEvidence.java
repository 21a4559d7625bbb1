package kr.opengov.integrity;

import java.io.InputStream;

/**
 * A file of a case, opened; whoever gets it closes the stream, which wipes the key. Always handed out as a download.
 *
 * @param length in bytes
 */
public record OpenEvidence(String name, long length, InputStream content) {

    @Override
    public String toString() {
        return "OpenEvidence";
    }
}
