package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * The adoption of a proposal.
 *
 * @param basisCode the code of the meeting with the place of the item on its agenda, the number of the document, or the code of the consultation
 */
public record AdoptionView(AdoptionBasis basis, String basisCode, LocalDate adoptedOn, String reason) {

    /** Where the basis is found, without language. */
    public String path() {
        return switch (basis) {
            case DECISION -> "/meetings/" + basisCode.split("/")[0];
            case DOCUMENT -> "/documents";
            case CONSULTATION -> "/consultations/" + basisCode;
        };
    }
}
