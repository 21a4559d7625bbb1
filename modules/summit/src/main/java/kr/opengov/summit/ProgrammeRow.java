package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A session in the programme.
 *
 * @param code its name in addresses
 * @param subtitle in Korean as printed, or null
 * @param theme null when it belongs to none
 * @param slot null when it has no time yet
 * @param speakers the names in printed order
 * @param pause whether it is a break, which has no page
 */
public record ProgrammeRow(
        String code,
        Bilingual title,
        String subtitle,
        ThemeView theme,
        SessionState state,
        SlotView slot,
        List<HostView> hosts,
        List<Bilingual> speakers,
        boolean pause) {

    public ProgrammeRow {
        hosts = List.copyOf(hosts);
        speakers = List.copyOf(speakers);
    }

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }
}
