package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.HostRole;
import kr.opengov.summit.SaveSession.HostEntry;
import kr.opengov.summit.SaveSession.ItemEntry;
import kr.opengov.summit.SaveSession.ParticipantEntry;
import kr.opengov.summit.SpeakerRole;

/**
 * What is typed in the lists of a session: hosts, people, items. A row without a name is none; rows stand in the order of
 * their numbers, of equal ones in the order in which they were shown.
 */
public final class SessionRows {

    private SessionRows() {}

    static Host host(HostEntry entry, int place) {
        Host row = new Host();
        row.place = place;
        row.id = entry.id();
        row.nameKo = entry.nameKo();
        row.nameEn = entry.nameEn();
        row.unit = entry.unit();
        row.role = entry.role();
        return row;
    }

    static Host newHost(int place) {
        Host row = new Host();
        row.place = place;
        return row;
    }

    static Participant participant(ParticipantEntry entry, int place) {
        Participant row = new Participant();
        row.place = place;
        row.id = entry.id();
        row.nameKo = entry.nameKo();
        row.nameEn = entry.nameEn();
        row.role = entry.role();
        row.affiliations = entry.affiliations();
        row.country = entry.country();
        row.remote = entry.remote();
        row.remoteZone = entry.remoteZone();
        row.confirmation = entry.confirmation();
        return row;
    }

    static Participant newParticipant(int place) {
        Participant row = new Participant();
        row.place = place;
        return row;
    }

    static Item item(ItemEntry entry, int place) {
        Item row = new Item();
        row.place = place;
        row.id = entry.id();
        row.titleKo = entry.titleKo();
        row.titleEn = entry.titleEn();
        row.minutes = entry.minutes();
        return row;
    }

    static Item newItem(int place) {
        Item row = new Item();
        row.place = place;
        return row;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** An organisation. */
    public static class Host implements Serializable {
        private static final long serialVersionUID = 1L;

        private int place;
        private Long id;
        private String code;
        private String nameKo;
        private String nameEn;
        private String unit;
        private HostRole role = HostRole.HOST;

        boolean filled() {
            return !blank(nameKo);
        }

        HostEntry entry() {
            return new HostEntry(id, code, nameKo, nameEn, unit, role);
        }

        public int getPlace() {
            return place;
        }

        public void setPlace(int place) {
            this.place = place;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getNameKo() {
            return nameKo;
        }

        public void setNameKo(String nameKo) {
            this.nameKo = nameKo;
        }

        public String getNameEn() {
            return nameEn;
        }

        public void setNameEn(String nameEn) {
            this.nameEn = nameEn;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public HostRole getRole() {
            return role;
        }

        public void setRole(HostRole role) {
            this.role = role;
        }
    }

    /** Somebody who takes part. */
    public static class Participant implements Serializable {
        private static final long serialVersionUID = 1L;

        private int place;
        private Long id;
        private String code;
        private String nameKo;
        private String nameEn;
        private SpeakerRole role;
        private String affiliations;
        private String country;
        private boolean remote;
        private String remoteZone;
        private Confirmation confirmation = Confirmation.OPEN;

        boolean filled() {
            return !blank(nameKo);
        }

        ParticipantEntry entry() {
            return new ParticipantEntry(
                    id,
                    code,
                    nameKo,
                    nameEn,
                    role,
                    affiliations,
                    blank(country) ? null : country.strip().toUpperCase(java.util.Locale.ROOT),
                    remote,
                    remoteZone,
                    confirmation);
        }

        public int getPlace() {
            return place;
        }

        public void setPlace(int place) {
            this.place = place;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getNameKo() {
            return nameKo;
        }

        public void setNameKo(String nameKo) {
            this.nameKo = nameKo;
        }

        public String getNameEn() {
            return nameEn;
        }

        public void setNameEn(String nameEn) {
            this.nameEn = nameEn;
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

    /** A part of the session. */
    public static class Item implements Serializable {
        private static final long serialVersionUID = 1L;

        private int place;
        private Long id;
        private String titleKo;
        private String titleEn;
        private Integer minutes;

        boolean filled() {
            return !blank(titleKo);
        }

        ItemEntry entry() {
            return new ItemEntry(id, titleKo, titleEn, minutes);
        }

        public int getPlace() {
            return place;
        }

        public void setPlace(int place) {
            this.place = place;
        }

        public String getTitleKo() {
            return titleKo;
        }

        public void setTitleKo(String titleKo) {
            this.titleKo = titleKo;
        }

        public String getTitleEn() {
            return titleEn;
        }

        public void setTitleEn(String titleEn) {
            this.titleEn = titleEn;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }
    }
}
