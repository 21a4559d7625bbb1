package kr.opengov.summit;

import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Conflict;

/** Somebody else changed the same thing of a programme since it was read. The sentence says who, when and what. */
public class ProgrammeChanged extends Conflict {
    private static final long serialVersionUID = 1L;

    private final String who;
    private final Instant when;
    private final String what;

    public ProgrammeChanged(String who, Instant when, String what) {
        this.who = who;
        this.when = when;
        this.what = what;
    }

    @Override
    public String code() {
        return "PROGRAMME_CHANGED";
    }

    @Override
    public List<Object> arguments() {
        return List.of(who, when, what);
    }
}
