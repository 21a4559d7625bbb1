package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** Whom a person stood for at the event, as printed then. */
@Entity
@Table(name = "sm_affiliation")
public class Affiliation {

    private static final String SEPARATOR = " / ";
    private static final String LANGUAGES = " | ";
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_affiliation")
    @TableGenerator(
            name = "sm_affiliation",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_affiliation",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Column
    private int position;

    @Column(name = "organisation_ko")
    private String organisationKo;

    @Column(name = "post_ko")
    private String postKo;

    @Column(name = "organisation_en")
    private String organisationEn;

    @Column(name = "post_en")
    private String postEn;

    protected Affiliation() {}

    Affiliation(Participation participation, int position) {
        this.participation = participation;
        this.position = position;
    }

    Long participationId() {
        return participation.id();
    }

    /** "기관", "기관 / 직위", or either with " | organisation / post" in English behind it. */
    String line() {
        String korean = joined(organisationKo, postKo);
        return Blank.is(organisationEn) ? korean : korean + LANGUAGES + joined(organisationEn, postEn);
    }

    private static String joined(String organisation, String post) {
        return Blank.is(post) ? organisation : organisation + SEPARATOR + post;
    }

    void read(String line) {
        int other = line.indexOf(LANGUAGES);
        String korean = other < 0 ? line : line.substring(0, other);
        String english = other < 0 ? "" : line.substring(other + LANGUAGES.length());
        organisationKo = organisation(korean);
        postKo = post(korean);
        organisationEn = Blank.toNull(organisation(english));
        postEn = post(english);
    }

    private static String organisation(String line) {
        int at = line.indexOf(SEPARATOR);
        return bounded((at < 0 ? line : line.substring(0, at)).strip());
    }

    private static String post(String line) {
        int at = line.indexOf(SEPARATOR);
        return at < 0 ? null : bounded(Blank.toNull(line.substring(at + SEPARATOR.length())));
    }

    private static String bounded(String text) {
        if (text != null && text.length() > LONGEST) {
            throw new Refusal("AFFILIATION_TOO_LONG", LONGEST);
        }
        return text;
    }
}
