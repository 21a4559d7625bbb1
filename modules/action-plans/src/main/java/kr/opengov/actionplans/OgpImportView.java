package kr.opengov.actionplans;

import java.time.Instant;

/**
 * A file of the partnership's database that came in.
 *
 * @param open repairs nobody decided on yet
 */
public record OgpImportView(
        Long id, String name, int rows, int columns, Instant importedAt, long proposed, long open) {}
