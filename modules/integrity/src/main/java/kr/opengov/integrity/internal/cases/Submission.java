package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.integrity.NewReport;
import kr.opengov.integrity.ReportMode;
import kr.opengov.integrity.internal.calendar.ClockCode;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** Writes a new report: the case, its keys for everybody who holds some, its first entries, its first clocks. */
public final class Submission {

    /** Two work a case, so that one can step back and hand the keys on, and a second person can approve. */
    private static final int OFFICERS = 2;

    private static final String EXCLUDED = "excluded";

    private final EntityManager em;
    private final CaseStore store;

    public Submission(EntityManager em) {
        this.em = em;
        this.store = new CaseStore(em);
    }

    /**
     * @param reporter the vault under the new code
     * @param number the number of the signed acknowledgement
     * @return the last day of the acknowledgement, or null when no clock for it runs
     * @throws Refusal {@code NOBODY_LEFT} when every officer is excluded
     */
    public LocalDate receive(
            UUID id, byte[] lookupId, Vault reporter, NewReport report, LocalDate today, String number) {
        List<KeyHolder> officers = store.leastBusyOfficers(report.excluded(), report.headAccused()).stream()
                .limit(OFFICERS)
                .toList();
        if (officers.isEmpty()) {
            throw Refusal.ofField(EXCLUDED, "NOBODY_LEFT");
        }
        try (CaseKeys keys = CaseKeys.random(id, 1)) {
            ReportCase created = new ReportCase(id, lookupId, report.kind(), today, reporter, keys, report.subject());
            created.markPossibleSpam(report.possibleSpam());
            em.persist(created);
            store.persistKeys(id, keys.wrapFor(holders(created, officers)));
            officers.forEach(officer -> em.persist(new CaseAssignment(id, officer.id())));
            entry(created, KeyKind.CONTENT, today, keys, content(report, number));
            // Always there, so that a report with a name and one without have the same rows of the same size.
            entry(created, KeyKind.IDENTITY, today, keys, identity(report));
            List<CaseClock> clocks = new ArrayList<>();
            new CaseClocks(em)
                    .change(
                            created,
                            clocks,
                            Set.of(),
                            EnumSet.of(ClockCode.ACKNOWLEDGE, ClockCode.TRIAGE),
                            today,
                            null);
            return clocks.stream()
                    .filter(clock -> clock.code() == ClockCode.ACKNOWLEDGE)
                    .map(CaseClock::dueOn)
                    .findFirst()
                    .orElse(null);
        }
    }

    private List<Holder> holders(ReportCase created, List<KeyHolder> officers) {
        List<Holder> holders = new ArrayList<>();
        officers.forEach(officer -> holders.add(officer.holder()));
        store.active(HolderRole.CUSTODIAN).forEach(custodian -> holders.add(custodian.holder()));
        store.active(HolderRole.RECOVERY).forEach(recovery -> holders.add(recovery.holder()));
        holders.add(created.reporter());
        return holders;
    }

    private void entry(ReportCase created, KeyKind kind, LocalDate today, CaseKeys keys, EntryText text) {
        em.persist(new CaseEntry(created.id(), created.nextPosition(), today, kind, keys, text));
    }

    private static EntryText content(NewReport report, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        report.details().forEach((name, answer) -> fields.put("field." + name, answer));
        fields.put(EntryText.TEXT, report.text());
        fields.put(OpenCase.ACKNOWLEDGEMENT, number);
        fields.put("subject", report.subject());
        fields.put("mode", report.mode().name());
        fields.put(OpenCase.IDENTITY_GIVEN, String.valueOf(hasIdentity(report)));
        fields.put(OpenCase.HEAD_ACCUSED, String.valueOf(report.headAccused()));
        fields.put("rights", report.rightsVersion());
        fields.put(EXCLUDED, report.excluded().stream().map(UUID::toString).collect(Collectors.joining(" ")));
        if (hasIdentity(report) && report.consent() != null) {
            fields.put(OpenCase.CONSENT, report.consent() ? "YES" : "NO");
        }
        if (report.mode() == ReportMode.NAMED) {
            fields.put("identity", report.identity());
        }
        return new EntryText(EntryType.REPORT, null, fields);
    }

    private static EntryText identity(NewReport report) {
        return hasIdentity(report) ? EntryText.of(EntryType.IDENTITY, null, report.identity()) : null;
    }

    private static boolean hasIdentity(NewReport report) {
        return report.mode() != ReportMode.ANONYMOUS && !Blank.is(report.identity());
    }
}
