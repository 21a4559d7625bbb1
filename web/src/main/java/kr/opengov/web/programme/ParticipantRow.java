package kr.opengov.web.programme;

import java.util.Locale;
import kr.opengov.platform.Blank;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.SaveSession.ParticipantEntry;
import kr.opengov.summit.SpeakerRole;

/** Somebody who takes part in a session. */
public class ParticipantRow extends NamedRow<ParticipantEntry> {
    private static final long serialVersionUID = 1L;

    private SpeakerRole role;
    private String affiliations;
    private String country;
    private boolean remote;
    private String remoteZone;
    private Confirmation confirmation = Confirmation.OPEN;

    ParticipantRow(int place) {
        super(place);
    }

    ParticipantRow(ParticipantEntry entry, int place) {
        super(place, entry.id(), entry.nameKo(), entry.nameEn());
        role = entry.role();
        affiliations = entry.affiliations();
        country = entry.country();
        remote = entry.remote();
        remoteZone = entry.remoteZone();
        confirmation = entry.confirmation();
    }

    @Override
    ParticipantEntry entry() {
        return new ParticipantEntry(
                id(),
                getCode(),
                getNameKo(),
                getNameEn(),
                role,
                affiliations,
                Blank.is(country) ? null : country.strip().toUpperCase(Locale.ROOT),
                remote,
                remoteZone,
                confirmation);
    }

    public SpeakerRole getRole() {
        return role;
    }

    public void setRole(SpeakerRole role) {
        this.role = role;
    }

    public String getAffiliations() {
        return affiliations;
    }

    public void setAffiliations(String affiliations) {
        this.affiliations = affiliations;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public String getRemoteZone() {
        return remoteZone;
    }

    public void setRemoteZone(String remoteZone) {
        this.remoteZone = remoteZone;
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
    }
}
