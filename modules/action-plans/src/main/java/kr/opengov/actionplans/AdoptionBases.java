package kr.opengov.actionplans;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.DocumentLibrary;

/** An adoption rests on what is there: an item that was adopted, a consultation that carried, or a registered document. */
final class AdoptionBases {

    private static final Pattern DECISION = Pattern.compile("(.+)/([0-9]{1,4})");

    private final DocumentLibrary library;
    private final Meetings meetings;
    private final Consultations consultations;

    AdoptionBases(DocumentLibrary library, Meetings meetings, Consultations consultations) {
        this.library = library;
        this.meetings = meetings;
        this.consultations = consultations;
    }

    /**
     * @throws Refusal {@code BASIS_MEETING}, {@code BASIS_CONSULTATION}, {@code BASIS_DOCUMENT} on {@code basisCode}
     */
    void check(AdoptionBasis basis, String basisCode) {
        String code = basisCode.strip();
        boolean there =
                switch (basis) {
                    case DECISION -> adopted(code);
                    case CONSULTATION ->
                        consultations.view(code).isPresent()
                                && consultations
                                        .result(code)
                                        .filter(Tally::carried)
                                        .isPresent();
                    case DOCUMENT -> library.registered(code);
                };
        if (!there) {
            String refusal =
                    switch (basis) {
                        case DECISION -> "BASIS_MEETING";
                        case CONSULTATION -> "BASIS_CONSULTATION";
                        case DOCUMENT -> "BASIS_DOCUMENT";
                    };
            throw Refusal.ofField("basisCode", refusal, code);
        }
    }

    /** A meeting decides many things, so the item is named too, by its place on the agenda: MEETING/2. */
    private boolean adopted(String code) {
        Matcher named = DECISION.matcher(code);
        return named.matches()
                && meetings.view(named.group(1))
                        .flatMap(meeting -> meeting.agenda().stream()
                                .filter(item -> item.position() == Integer.parseInt(named.group(2)))
                                .findFirst()
                                .flatMap(item -> meeting.decisionOn(item.id())))
                        .filter(decision -> decision.outcome() == DecisionOutcome.ADOPTED)
                        .isPresent();
    }
}
