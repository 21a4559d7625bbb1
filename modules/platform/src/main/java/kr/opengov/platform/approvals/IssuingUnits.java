package kr.opengov.platform.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.approvals.Lines;
import kr.opengov.platform.internal.approvals.Office;

/** The units that issue documents, with their number series and usual lines; and who is away. */
@Stateless
public class IssuingUnits {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Office office;

    protected IssuingUnits() {}

    public IssuingUnits(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    /** All units by name; one SQL statement. */
    @RolesAllowed(Roles.STAFF)
    public List<UnitRow> units() {
        return Lines.units(em);
    }

    /** The usual lines of a unit, by kind; one SQL statement. */
    @RolesAllowed(Roles.STAFF)
    public List<UsualLine> lines(long unitId) {
        return Lines.of(em, unitId);
    }

    /**
     * Lets a unit issue documents.
     *
     * @return its id
     * @throws Refusal {@code UNIT_EXISTS} when code, name or prefix are taken
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("approvals.unit.add")
    public long add(@Valid NewUnit unit) {
        long id = Lines.add(em, unit);
        em.flush();
        return id;
    }

    /**
     * Changes what is printed of a unit, its name, or closes it.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code UNIT_EXISTS} when another unit has the name
     * @throws kr.opengov.platform.Conflict when it was changed since it was read
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("approvals.unit.change")
    public void change(@Valid ChangeUnit change) {
        Lines.change(em, change);
        em.flush();
    }

    /**
     * Sets the usual line of a unit for a kind of document in place of the one before.
     *
     * @throws Refusal {@code NOT_FOUND}, and those about the line of {@link Approvals#take}
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("approvals.line.set")
    public void setLine(@Valid UsualLine line) {
        new Lines(em, office).set(line);
        em.flush();
    }

    /** When the caller is away, as far as it is not over. */
    @RolesAllowed(Roles.STAFF)
    public List<AbsenceRow> absences() {
        return new Lines(em, office).absences();
    }

    /**
     * Notes that the caller is away. Without a deputy no document can be handed in to him then.
     *
     * @throws Refusal {@code ABSENCE_REVERSED}
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("approvals.absence.add")
    public void addAbsence(@Valid NewAbsence absence) {
        new Lines(em, office).addAbsence(absence);
        em.flush();
    }

    /**
     * Ends an absence of the caller.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("approvals.absence.end")
    public void endAbsence(@AuditSubject("absence") long id) {
        new Lines(em, office).endAbsence(id);
        em.flush();
    }
}
