package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.AbsenceRow;
import kr.opengov.platform.approvals.ChangeUnit;
import kr.opengov.platform.approvals.LineCandidate;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.NewAbsence;
import kr.opengov.platform.approvals.NewUnit;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.approvals.UnitContact;
import kr.opengov.platform.approvals.UnitRow;
import kr.opengov.platform.approvals.UsualLine;
import kr.opengov.platform.persistence.Aggregates;

/** Units, their usual lines, who may stand in them, and who is away. */
public final class Lines {

    private final EntityManager em;
    private final Office office;

    public Lines(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    public static List<UnitRow> units(EntityManager em) {
        List<UnitRow> units = new ArrayList<>();
        for (Object row : em.createNativeQuery("SELECT u.id, u.code, u.name_ko, u.name_en, u.prefix, u.sender,"
                        + " n.last_serial, u.closed_on, u.version, u.postcode, u.address, u.homepage, u.telephone, u.fax,"
                        + " u.email FROM pf_issuing_unit u"
                        + " JOIN pf_number_series n ON n.unit_id = u.id ORDER BY u.name_ko")
                .getResultList()) {
            Object[] values = (Object[]) row;
            units.add(new UnitRow(
                    number(values[0]),
                    (String) values[1],
                    (String) values[2],
                    (String) values[3],
                    (String) values[4],
                    (String) values[5],
                    number(values[6]),
                    values[7] == null ? null : LocalDate.parse(values[7].toString()),
                    number(values[8]),
                    new UnitContact(
                            (String) values[9],
                            (String) values[10],
                            (String) values[11],
                            (String) values[12],
                            (String) values[13],
                            (String) values[14])));
        }
        return units;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    public static List<UsualLine> of(EntityManager em, long unit) {
        Map<String, List<LinePerson>> lines = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery("SELECT t.kind, s.role, s.account_id, s.delegated"
                        + " FROM pf_line_template t JOIN pf_line_template_step s ON s.template_id = t.id"
                        + " WHERE t.unit_id = ? ORDER BY t.kind, s.position")
                .setParameter(1, unit)
                .getResultList()) {
            Object[] values = (Object[]) row;
            lines.computeIfAbsent((String) values[0], kind -> new ArrayList<>())
                    .add(new LinePerson(
                            StepRole.valueOf((String) values[1]), number(values[2]), LineTemplate.isSet(values[3])));
        }
        return lines.entrySet().stream()
                .map(line -> new UsualLine(unit, line.getKey(), line.getValue()))
                .toList();
    }

    public static long add(EntityManager em, NewUnit unit) {
        long taken = em.createQuery(
                        "SELECT COUNT(u) FROM IssuingUnit u WHERE u.code = :code OR u.nameKo = :name"
                                + " OR u.prefix = :prefix",
                        Long.class)
                .setParameter("code", unit.code())
                .setParameter("name", unit.nameKo())
                .setParameter("prefix", unit.prefix())
                .getSingleResult();
        if (taken > 0) {
            throw Refusal.ofField("nameKo", "UNIT_EXISTS");
        }
        IssuingUnit added = new IssuingUnit(unit);
        em.persist(added);
        em.flush();
        DocumentNumbers.begin(em, added.id(), unit.lastSerial());
        return added.id();
    }

    /** See {@link kr.opengov.platform.approvals.IssuingUnits#change}. */
    public static void change(EntityManager em, ChangeUnit change) {
        long taken = em.createQuery(
                        "SELECT COUNT(u) FROM IssuingUnit u WHERE u.nameKo = :name AND u.id <> :id", Long.class)
                .setParameter("name", change.nameKo())
                .setParameter("id", change.unitId())
                .getSingleResult();
        if (taken > 0) {
            throw Refusal.ofField("nameKo", "UNIT_EXISTS");
        }
        Aggregates.load(em, IssuingUnit.class, change.unitId(), change.version())
                .change(change);
    }

    /** See {@link kr.opengov.platform.approvals.IssuingUnits#setLine}. */
    public void set(UsualLine line) {
        if (em.find(IssuingUnit.class, line.unitId()) == null) {
            throw new Refusal("NOT_FOUND");
        }
        if (!line.line().isEmpty()) {
            LineRules.check(
                    line.line(),
                    Officer.of(
                            em,
                            line.line().stream()
                                    .map(LinePerson::accountId)
                                    .distinct()
                                    .toList()));
        }
        LineTemplate.write(em, line.unitId(), line.kind(), line.line());
    }

    public List<LinePerson> usual(String kind) {
        String unit = Officer.of(em, office.account()).unit();
        Optional<IssuingUnit> issuing = em.createQuery(
                        "SELECT u FROM IssuingUnit u WHERE u.nameKo = :name", IssuingUnit.class)
                .setParameter("name", unit == null ? "" : unit)
                .getResultStream()
                .findFirst();
        return issuing.map(found -> LineTemplate.usual(em, found.id(), kind == null ? "" : kind))
                .orElse(List.of());
    }

    public static List<LineCandidate> candidates(EntityManager em) {
        List<LineCandidate> candidates = new ArrayList<>();
        for (Object row : em.createNativeQuery("SELECT a.id, a.name_ko, a.unit, a.position FROM pf_account a"
                        + " WHERE a.state = 'ACTIVE' AND EXISTS (SELECT 1 FROM pf_account_role r"
                        + " WHERE r.account_id = a.id AND r.role = 'STAFF') ORDER BY a.unit, a.name_ko, a.id")
                .getResultList()) {
            Object[] values = (Object[]) row;
            candidates.add(
                    new LineCandidate(number(values[0]), (String) values[1], (String) values[2], (String) values[3]));
        }
        return candidates;
    }

    public List<AbsenceRow> absences() {
        long me = office.account();
        return em.createQuery(
                        "SELECT a FROM Absence a WHERE a.accountId = :me AND a.to >= :today AND a.endedAt IS NULL"
                                + " ORDER BY a.from",
                        Absence.class)
                .setParameter("me", me)
                .setParameter("today", office.today())
                .getResultStream()
                .map(absence -> new AbsenceRow(
                        absence.id(),
                        absence.from(),
                        absence.to(),
                        new ActingOfficers(em, absence.from())
                                .deputyOf(me)
                                .map(deputy -> Officer.of(em, deputy).name())
                                .orElse(null)))
                .toList();
    }

    public void addAbsence(NewAbsence absence) {
        if (absence.to().isBefore(absence.from())) {
            throw Refusal.ofField("to", "ABSENCE_REVERSED");
        }
        em.persist(new Absence(office.account(), absence, office.now()));
    }

    public void endAbsence(long id) {
        Absence absence = em.find(Absence.class, id);
        if (absence == null || absence.accountId() != office.account()) {
            throw new Refusal("NOT_FOUND");
        }
        absence.end(office.now());
    }
}
