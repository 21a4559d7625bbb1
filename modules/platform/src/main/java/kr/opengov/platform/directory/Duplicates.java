package kr.opengov.platform.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.directory.DuplicateQueries;
import kr.opengov.platform.internal.directory.Merge;
import kr.opengov.platform.internal.directory.Merging;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/** Entries of the directory that may be one: found, merged with undo, or told apart for good. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class Duplicates {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected Duplicates() {}

    public Duplicates(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** Pairs that share a name (spaces and case do not count) and were not told apart; two SQL statements. */
    public Page<DuplicatePair> suspected(DirectoryKind kind, PageRequest page) {
        return DuplicateQueries.suspected(em, kind, page);
    }

    /** The merges, the latest first; two SQL statements. */
    public Page<MergeRow> merges(DirectoryKind kind, PageRequest page) {
        return DuplicateQueries.merges(em, kind, page);
    }

    /**
     * Merges two entries: the ids and codes of both lead to the one that stays.
     *
     * @return the id of the merge, by which it can be undone
     * @throws Refusal {@code NOT_FOUND}, {@code DIRECTORY_MERGE_SELF}, {@code DIRECTORY_MERGED} when one of them was
     *     merged before
     */
    @Audited("directory.entries.merge")
    public long merge(@Valid MergeEntries command) {
        Merging.merge(em, command);
        Merge merge = new Merge(command, actors.currentAccount(), clock.instant());
        em.persist(merge);
        em.flush();
        return merge.id();
    }

    /**
     * Undoes a merge: the merged entry stands for itself again, with everything that was merged into it before.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code DIRECTORY_MERGE_UNDONE}
     */
    @Audited("directory.merge.undo")
    public void undo(long mergeId, long version) {
        Merge merge = Aggregates.load(em, Merge.class, mergeId, version);
        merge.undo(actors.currentAccount(), clock.instant());
        Merging.release(em, merge.kind(), merge.mergedId());
        em.flush();
    }

    /** Says that two entries are two people or bodies of one name (동명이인): the pair is not shown again. */
    @Audited("directory.entries.distinguish")
    public void distinguish(@Valid MergeEntries pair) {
        Merging.distinguish(em, pair, actors.currentAccount(), clock.instant());
    }
}
