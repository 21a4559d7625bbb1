package kr.opengov.web.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.EndReason;
import kr.opengov.web.frame.Here.Choice;

/** What the forms about bodies let one choose, in the language of the page. */
@Named
@ApplicationScoped
public class BodyChoices {

    @Inject
    private BodyWords words;

    public List<Choice> getKinds() {
        return of(BodyKind.values());
    }

    public List<Choice> getConstituencies() {
        return of(Constituency.values());
    }

    public List<Choice> getEndReasons() {
        return of(EndReason.values());
    }

    private List<Choice> of(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant, words.of(constant)))
                .toList();
    }
}
