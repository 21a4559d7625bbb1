package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.Meetings;
import kr.opengov.membership.MinutesEdition;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** One meeting as everybody may see it. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingAddress address;

    @Inject
    private FileStore files;

    @Inject
    private Rules rules;

    private MeetingView view;
    private Map<Long, FileView> documents;
    private RuleVersion rule;

    @PostConstruct
    void read() {
        view = meetings.view(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        documents =
                files
                        .views(view.agenda().stream()
                                .map(AgendaLine::documentId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .filter(file -> file.disclosure() == Disclosure.PUBLIC)
                        .collect(Collectors.toMap(FileView::id, file -> file));
        Long version =
                view.facts().quorum() == null ? null : view.facts().quorum().ruleVersionId();
        rule = version == null ? null : rules.version(version).orElse(null);
    }

    public MeetingView getView() {
        return view;
    }

    /** The public document of an item; null without one. */
    public FileView document(AgendaLine item) {
        return documents.get(item.documentId());
    }

    /** The decision on an item; null while there is none. */
    public DecisionRow decision(AgendaLine item) {
        return view.decisionOn(item.id()).orElse(null);
    }

    /** The rule by which the quorum was judged; null without a verdict. */
    public RuleVersion getRule() {
        return rule;
    }

    /** What changed between the edition in force and the one before; empty for a first edition. */
    public List<TextDifference.Line> getDifference() {
        List<MinutesEdition> editions = view.editions();
        return editions.size() < 2
                ? List.of()
                : TextDifference.between(editions.get(1).text(), editions.get(0).text());
    }
}
