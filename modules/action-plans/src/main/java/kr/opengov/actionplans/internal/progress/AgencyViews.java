package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.actionplans.AgencyOverview;
import kr.opengov.actionplans.CommitmentWork;
import kr.opengov.actionplans.ProgressFigure;
import kr.opengov.actionplans.internal.progress.ProgressLines.Head;
import kr.opengov.actionplans.internal.progress.ProgressLines.Leading;
import kr.opengov.platform.persistence.SqlRow;

/** Puts together what each lead agency has in hand in the plans that run. */
public final class AgencyViews {

    private final EntityManager em;
    private final ProgressViews views;
    private final LeadAgencies agencies;
    private final LocalDate day;

    public AgencyViews(EntityManager em, ProgressViews views, LeadAgencies agencies, LocalDate day) {
        this.em = em;
        this.views = views;
        this.agencies = agencies;
        this.day = day;
    }

    /** What an agency is known by: its code of today, or its printed name where there is no code. */
    private record Key(String code, String name) {}

    /** Every lead agency, those with late reports first. */
    public List<AgencyOverview> all() {
        List<Head> running = ProgressQueries.heads(em).stream()
                .filter(head ->
                        !head.planStart().isAfter(day) && !head.planEnd().isBefore(day))
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        Map<String, CommitmentWork> work = new HashMap<>();
        views.work(true).forEach(each -> work.put(each.commitment(), each));
        Map<Long, String> addresses = new HashMap<>();
        running.forEach(head -> addresses.put(head.id(), head.address()));
        Map<String, String> successors = agencies.successors();
        Map<String, Key> known = new HashMap<>();
        Map<Key, List<CommitmentWork>> byAgency = new LinkedHashMap<>();
        for (Leading line : ProgressQueries.leading(em, addresses.keySet())) {
            Key key = known.computeIfAbsent(
                    line.code() == null ? line.printed() : line.code(), first -> key(line, successors));
            List<CommitmentWork> own = byAgency.computeIfAbsent(key, first -> new ArrayList<>());
            CommitmentWork each = work.get(addresses.get(line.commitmentId()));
            if (!own.contains(each)) {
                own.add(each);
            }
        }
        Map<String, Long> findings = openFindings();
        return byAgency.entrySet().stream()
                .map(entry -> new AgencyOverview(
                        entry.getKey().code(),
                        entry.getKey().name(),
                        entry.getValue(),
                        mean(entry.getValue(), CommitmentWork::reported),
                        mean(entry.getValue(), CommitmentWork::verified),
                        known.entrySet().stream()
                                .filter(code -> code.getValue().equals(entry.getKey()))
                                .mapToLong(code -> findings.getOrDefault(code.getKey(), 0L))
                                .sum()))
                .sorted(Comparator.comparing((AgencyOverview each) -> -each.overdue(day))
                        .thenComparing(AgencyOverview::name))
                .toList();
    }

    private Key key(Leading line, Map<String, String> successors) {
        if (line.code() == null) {
            return new Key(null, line.printed());
        }
        String last = LeadAgencies.last(line.code(), successors);
        return new Key(last, agencies.named(last, line.printed(), day));
    }

    private static ProgressFigure mean(
            List<CommitmentWork> commitments, Function<CommitmentWork, ProgressFigure> figure) {
        return WeightedProgress.of(
                Collections.nCopies(commitments.size(), null),
                commitments.stream().map(each -> figure.apply(each).percent()).toList());
    }

    private Map<String, Long> openFindings() {
        Map<String, Long> counts = new HashMap<>();
        SqlRow.of(
                        em,
                        "SELECT a.agency_code, COUNT(DISTINCT f.id) FROM ap_monitoring_finding f"
                                + " JOIN ap_commitment_agency a ON a.commitment_id = f.commitment_id AND a.used = TRUE"
                                + " AND a.role <> 'SUPPORTING' AND a.agency_code IS NOT NULL"
                                + " WHERE f.replied_on IS NULL GROUP BY a.agency_code")
                .forEach(row -> counts.put(row.text(0), row.number(1)));
        return counts;
    }
}
