package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.RecordCycle;
import kr.opengov.membership.RecordScores;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.WhatIf;
import kr.opengov.membership.internal.register.Recorded;

/** What the secretariat does with values and cycles: try, enter, take from a file. */
public final class ScoreDesk {

    private final EntityManager em;
    private final DatedRules rules;
    private final LocalDate today;
    private final Recorded recorded;
    private final ScorePolicy policy;
    private final ScoreBook book;

    public ScoreDesk(EntityManager em, DatedRules rules, LocalDate today, Recorded recorded) {
        this.em = em;
        this.rules = rules;
        this.today = today;
        this.recorded = recorded;
        this.policy = new ScorePolicy(rules, today);
        this.book = new ScoreBook(em, policy, recorded);
    }

    /** The verdicts of a year with the values in place of the recorded ones; nothing is kept. */
    public WhatIf whatIf(RecordScores trial) {
        book.check(trial);
        List<ScoreEntry> tried = trial.lines().stream()
                .map(line -> new ScoreEntry(
                        trial.memberCode(),
                        trial.year(),
                        line.metric(),
                        line.revision() + 1,
                        line.points(),
                        trial.source(),
                        trial.confidence(),
                        null,
                        recorded.at()))
                .toList();
        Judgement judgement =
                EligibilityQueries.trial(em, rules, trial.memberCode(), trial.year(), tried, today, recorded.at());
        return judgement.sheets().stream()
                .filter(sheet -> sheet.year() == trial.year())
                .findFirst()
                .map(sheet -> new WhatIf(sheet.eligibility(), sheet.values(), judgement.eligibilityReview()))
                .orElseThrow(() -> new IllegalStateException("No sheet for the year " + trial.year()));
    }

    /** Enters values; answers how many differed. */
    public int record(RecordScores scores) {
        return book.record(scores);
    }

    /** Takes a file, or says what is wrong with it. */
    public ImportResult take(List<ImportLine> rows, String reason, boolean trial) {
        return new ScoreImport(book, policy, reason, recorded.at()).run(rows, trial);
    }

    /** Enters a cycle. */
    public void record(RecordCycle cycle) {
        new CycleBook(em, today, recorded).record(cycle);
    }
}
