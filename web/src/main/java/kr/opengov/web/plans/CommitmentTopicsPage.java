package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.actionplans.TagCommitment;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.TopicTag;
import kr.opengov.actionplans.Topics;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** What a commitment is about: shown on its page, chosen by an editor on the desk. */
@Named
@RequestScoped
public class CommitmentTopicsPage {

    @Inject
    private Topics topics;

    @Inject
    private CodeTables codes;

    @Inject
    private CommitmentPlace place;

    @Inject
    private CurrentPage current;

    @Inject
    private Clock clock;

    private final Map<TopicScheme, Map<String, String>> labels = new EnumMap<>(TopicScheme.class);
    private List<TopicTag> tags;
    private String[] areas;
    private String[] pledges;
    private String[] locals;

    public List<TopicTag> of(String commitment) {
        if (tags == null) {
            tags = topics.of(commitment);
        }
        return tags;
    }

    /** What a topic is called today; its code where it is not called anything any more. */
    public String label(TopicTag tag) {
        return labels.computeIfAbsent(tag.scheme(), this::names).getOrDefault(tag.code(), tag.code());
    }

    private Map<String, String> names(TopicScheme scheme) {
        return codes.entries(scheme.codeTable(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        CodeEntry::code, entry -> entry.label(current.getLocale()), (one, two) -> one));
    }

    public String save() {
        save(TopicScheme.POLICY_AREA, areas);
        save(TopicScheme.PLEDGE, pledges);
        if (isLocal()) {
            save(TopicScheme.LOCAL_TOPIC, locals);
        }
        return Messages.saved("topics.saved").redirectTo("/desk/commitments/" + getCommitment());
    }

    private void save(TopicScheme scheme, String... chosen) {
        topics.tag(new TagCommitment(getCommitment(), scheme, chosen == null ? List.of() : List.of(chosen), null));
    }

    private String[] chosen(TopicScheme scheme) {
        return of(getCommitment()).stream()
                .filter(tag -> tag.scheme() == scheme)
                .map(TopicTag::code)
                .toArray(String[]::new);
    }

    private List<SelectItem> items(TopicScheme scheme) {
        return codes.entries(scheme.codeTable(), LocalDate.now(clock)).stream()
                .map(entry -> new SelectItem(entry.code(), entry.label(current.getLocale())))
                .toList();
    }

    public List<SelectItem> getAreaItems() {
        return items(TopicScheme.POLICY_AREA);
    }

    public List<SelectItem> getPledgeItems() {
        return items(TopicScheme.PLEDGE);
    }

    public List<SelectItem> getLocalItems() {
        return items(TopicScheme.LOCAL_TOPIC);
    }

    /** The commitment of the address, such as {@code KOR/6/7}. */
    public String getCommitment() {
        return place.getCommitment();
    }

    /** Whether it belongs to a local plan: a local member's code is its country's with a place behind it. */
    public boolean isLocal() {
        return getCommitment().split("/")[0].indexOf('-') >= 0;
    }

    public String[] getAreas() {
        if (areas == null) {
            areas = chosen(TopicScheme.POLICY_AREA);
        }
        return areas.clone();
    }

    public void setAreas(String... areas) {
        this.areas = Arrays.copyOf(areas, areas.length);
    }

    public String[] getPledges() {
        if (pledges == null) {
            pledges = chosen(TopicScheme.PLEDGE);
        }
        return pledges.clone();
    }

    public void setPledges(String... pledges) {
        this.pledges = Arrays.copyOf(pledges, pledges.length);
    }

    public String[] getLocals() {
        if (locals == null) {
            locals = chosen(TopicScheme.LOCAL_TOPIC);
        }
        return locals.clone();
    }

    public void setLocals(String... locals) {
        this.locals = Arrays.copyOf(locals, locals.length);
    }
}
