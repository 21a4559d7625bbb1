package kr.opengov.web.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;
import kr.opengov.membership.Standing;
import kr.opengov.web.frame.Here.Choice;

/** What filters and forms of the register let one choose, in the language of the page. */
@Named("memberChoices")
@ApplicationScoped
public class MemberChoices {

    @Inject
    private MemberWords words;

    public List<Choice> getKinds() {
        return of(MembershipKind.values());
    }

    public List<Choice> getRegions() {
        return of(Region.values());
    }

    /** For forms: every state. */
    public List<Choice> getStatuses() {
        return of(MemberStatus.values());
    }

    /** For filters: first whether a member belongs at all, then everybody, then the single states. */
    public List<Choice> getStandingsAndStatuses() {
        Stream<Choice> standings = Stream.concat(
                Stream.of(Standing.MEMBER, Standing.FORMER, Standing.UNDETERMINED)
                        .map(this::choice),
                Stream.of(new Choice(MemberQuestion.ALL, words.ofAll())));
        // The unknown state and the undetermined standing are the same members.
        Stream<Choice> statuses = Arrays.stream(MemberStatus.values())
                .filter(status -> status != MemberStatus.UNKNOWN)
                .map(this::choice);
        return Stream.concat(standings, statuses).toList();
    }

    /** The degrees of confidence, the surest first, for explaining them. */
    public List<Confidence> getConfidenceLevels() {
        return List.of(Confidence.values());
    }

    public List<Choice> getConfidences() {
        return of(Confidence.values());
    }

    public List<Choice> getPrecisions() {
        return of(DayPrecision.values());
    }

    public List<Choice> getLevels() {
        return of(LocalLevel.values());
    }

    private List<Choice> of(Enum<?>... constants) {
        return Arrays.stream(constants).map(this::choice).toList();
    }

    private Choice choice(Enum<?> constant) {
        return new Choice(constant.name(), words.of(constant));
    }
}
