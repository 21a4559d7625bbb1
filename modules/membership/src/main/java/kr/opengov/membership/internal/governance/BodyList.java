package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Bodies as a file. A new row founds one, another one corrects what is on record about it. */
public final class BodyList extends RegisterList<BodyLine> {

    /** Code, kind and member tell one body from another. */
    private static final Set<String> CHANGEABLE = Set.of(
            "nameKo",
            "nameEn",
            "parentCode",
            "ruleCode",
            "founded",
            "foundedPrecision",
            "dissolved",
            "openToAll",
            "purposeKo",
            "purposeEn",
            "source",
            "note",
            "confidence");

    private final EntityManager em;
    private final Recorded recorded;
    private final Predicate<String> ruleKnown;

    /** @param ruleKnown whether there is a dated rule of a code */
    public BodyList(EntityManager em, Recorded recorded, Predicate<String> ruleKnown) {
        this.em = em;
        this.recorded = recorded;
        this.ruleKnown = ruleKnown;
    }

    @Override
    protected List<Field<BodyLine>> fields() {
        return List.of(
                new Field<>("code", BodyLine::code),
                new Field<>("kind", BodyLine::kind),
                new Field<>("nameKo", BodyLine::nameKo),
                new Field<>("nameEn", BodyLine::nameEn),
                new Field<>("parentCode", BodyLine::parentCode),
                new Field<>("memberCode", BodyLine::memberCode),
                new Field<>("ruleCode", BodyLine::ruleCode),
                new Field<>("founded", BodyLine::founded),
                new Field<>("foundedPrecision", BodyLine::foundedPrecision),
                new Field<>("dissolved", BodyLine::dissolved),
                new Field<>("openToAll", BodyLine::openToAll),
                new Field<>("purposeKo", BodyLine::purposeKo),
                new Field<>("purposeEn", BodyLine::purposeEn),
                new Field<>("source", BodyLine::source),
                new Field<>("note", BodyLine::note),
                new Field<>("confidence", BodyLine::confidence));
    }

    /** Each body before those below it; one statement. */
    @Override
    protected List<BodyLine> standing() {
        List<BodyLine> all = em.createQuery("SELECT b FROM GovernanceBody b ORDER BY b.code", GovernanceBody.class)
                .getResultStream()
                .map(GovernanceBody::line)
                .toList();
        List<BodyLine> ordered = new ArrayList<>();
        below(null, all, ordered);
        return ordered;
    }

    private static void below(String parent, List<BodyLine> all, List<BodyLine> ordered) {
        all.stream().filter(line -> Objects.equals(line.parentCode(), parent)).forEach(line -> {
            ordered.add(line);
            below(line.code(), all, ordered);
        });
    }

    @Override
    protected BodyLine read(Cells cells) {
        return new BodyLine(
                cells.needed("code", 40),
                cells.neededWord("kind", BodyKind.class),
                cells.needed("nameKo", 150),
                cells.needed("nameEn", 150),
                cells.text("parentCode", 40),
                cells.text("memberCode", 60),
                cells.needed("ruleCode", 80),
                cells.day("founded"),
                cells.word("foundedPrecision", DayPrecision.class),
                cells.day("dissolved"),
                cells.flag("openToAll"),
                cells.text("purposeKo", 1000),
                cells.text("purposeEn", 1000),
                cells.text("source", 1000),
                cells.text("note", 1000),
                cells.neededWord("confidence", Confidence.class));
    }

    @Override
    protected Object key(BodyLine row) {
        return row.code();
    }

    @Override
    protected void add(BodyLine row) {
        if (!row.code().matches("[A-Z][A-Z0-9_-]{2,39}")) {
            throw Refusal.ofField("code", "IMPORT_WORD_UNKNOWN", row.code());
        }
        if (row.parentCode() != null && em.find(GovernanceBody.class, row.parentCode()) == null) {
            throw Refusal.ofField("parentCode", "BODY_PARENT_UNKNOWN", row.parentCode());
        }
        if (!ruleKnown.test(row.ruleCode())) {
            throw Refusal.ofField("ruleCode", "BODY_RULE_UNKNOWN", row.ruleCode());
        }
        if (row.source() == null) {
            throw Refusal.ofField("source", "IMPORT_VALUE_MISSING");
        }
        if (row.founded() != null && row.dissolved() != null && row.dissolved().isBefore(row.founded())) {
            throw Refusal.ofField("dissolved", "IMPORT_DAYS_REVERSED", row.founded());
        }
        em.persist(new GovernanceBody(row, recorded));
        em.flush();
    }

    @Override
    protected void correct(BodyLine before, BodyLine row, String reason) {
        checkOnly(before, row, CHANGEABLE);
        if (row.source() == null) {
            throw Refusal.ofField("source", "IMPORT_VALUE_MISSING");
        }
        new BodyChange(em, ruleKnown, recorded).write(GovernanceBody.toChange(em, row.code()), row, reason);
        em.flush();
    }
}
