package kr.opengov.platform.directory;

import java.util.List;

/**
 * An organisation as the public sees it.
 *
 * @param successor what took its place, or null
 * @param predecessors whose place it took
 * @param traces what it did, the latest first
 */
public record PublicOrganisation(
        OrganisationView organisation,
        DirectoryName successor,
        List<DirectoryName> predecessors,
        List<TraceLine> traces) {

    public PublicOrganisation {
        predecessors = List.copyOf(predecessors);
        traces = List.copyOf(traces);
    }
}
