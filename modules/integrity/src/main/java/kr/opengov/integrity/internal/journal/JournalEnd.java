package kr.opengov.integrity.internal.journal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, locked by whoever appends. */
@Entity
@Cacheable(false)
@Table(name = "journal_end")
public class JournalEnd {

    static final int ID = 1;

    @Id
    private int id;

    @Column
    private long number;

    @Column
    private byte[] hash;

    protected JournalEnd() {}

    long number() {
        return number;
    }

    byte[] hash() {
        return hash;
    }

    void move(ChainEntry last) {
        number = last.number();
        hash = last.hash();
    }
}
