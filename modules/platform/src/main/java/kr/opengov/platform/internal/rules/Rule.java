package kr.opengov.platform.internal.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kr.opengov.platform.persistence.Aggregates;

/** A rule; its versions are read by query, its own version guards their order. */
@Entity
@Table(name = "pf_rule")
public class Rule implements Aggregates.Versioned {

    @Id
    private String code;

    private String area;
    private int position;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Version
    private long version;

    protected Rule() {}

    String code() {
        return code;
    }

    @Override
    public long version() {
        return version;
    }
}
