package kr.opengov.summit;

import java.util.List;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/**
 * A session with everything its page shows.
 *
 * @param guid its identity for life, the same in every exchange format
 * @param edition the how manieth time a series is held, or null
 * @param kind how it is held, or null
 * @param gist one sentence in the portal's own words, or a text of nulls
 * @param spoken ISO 639-1 codes of what is spoken; {@code interpretation} what it is interpreted into
 * @param slots by time; more than one when the session is held again
 */
public record SessionView(
        SummitView summit,
        String code,
        UUID guid,
        Bilingual title,
        String subtitle,
        Integer edition,
        ThemeView theme,
        SessionState state,
        boolean hasVideo,
        Bilingual gist,
        Bilingual summary,
        Bilingual description,
        Bilingual kind,
        List<String> spoken,
        List<String> interpretation,
        String webAddress,
        Bilingual source,
        List<SlotView> slots,
        List<ItemView> items,
        List<HostView> hosts,
        List<SpeakerView> speakers) {

    public SessionView {
        spoken = List.copyOf(spoken);
        interpretation = List.copyOf(interpretation);
        slots = List.copyOf(slots);
        items = List.copyOf(items);
        hosts = List.copyOf(hosts);
        speakers = List.copyOf(speakers);
    }

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }

    public boolean placementInvented() {
        return slots.stream().anyMatch(SlotView::placementInvented);
    }
}
