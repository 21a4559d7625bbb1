package kr.opengov.platform.internal.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.StepRole;

/** The usual line of a unit for a kind of document. */
@Entity
@Table(name = "pf_line_template")
public class LineTemplate {

    @Id
    @TableGenerator(
            name = "pf_line_template",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_line_template",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_line_template")
    private Long id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private Long unitId;

    @Column(updatable = false)
    private String kind;

    protected LineTemplate() {}

    private LineTemplate(long unitId, String kind) {
        this.unitId = unitId;
        this.kind = kind;
    }

    /** The line for a kind, or the one for every kind, or an empty one; one SQL statement. */
    static List<LinePerson> usual(EntityManager em, long unit, String kind) {
        List<LinePerson> own = new ArrayList<>();
        List<LinePerson> general = new ArrayList<>();
        for (Object row : em.createNativeQuery(
                        "SELECT t.kind, s.role, s.account_id, s.delegated FROM pf_line_template t"
                                + " JOIN pf_line_template_step s ON s.template_id = t.id"
                                + " WHERE t.unit_id = ? AND t.kind IN (?, '') ORDER BY t.id, s.position")
                .setParameter(1, unit)
                .setParameter(2, kind)
                .getResultList()) {
            Object[] values = (Object[]) row;
            LinePerson person = new LinePerson(
                    StepRole.valueOf((String) values[1]), ((Number) values[2]).longValue(), isSet(values[3]));
            (((String) values[0]).isEmpty() ? general : own).add(person);
        }
        return own.isEmpty() ? general : own;
    }

    static boolean isSet(Object flag) {
        return flag instanceof Boolean value ? value : ((Number) flag).intValue() != 0;
    }

    /** Writes the line of a unit for a kind in place of the one before; an empty line takes it away. */
    static void write(EntityManager em, long unit, String kind, List<LinePerson> line) {
        List<?> found = em.createNativeQuery(
                        "SELECT id FROM pf_line_template WHERE unit_id = ? AND kind = ? FOR UPDATE")
                .setParameter(1, unit)
                .setParameter(2, kind)
                .getResultList();
        LineTemplate template = found.isEmpty()
                ? new LineTemplate(unit, kind)
                : em.find(LineTemplate.class, ((Number) found.get(0)).longValue());
        if (found.isEmpty()) {
            em.persist(template);
            em.flush();
        }
        em.createNativeQuery("DELETE FROM pf_line_template_step WHERE template_id = ?")
                .setParameter(1, template.id)
                .executeUpdate();
        int position = 1;
        for (LinePerson person : line) {
            em.createNativeQuery(
                            "INSERT INTO pf_line_template_step (template_id, position, role, account_id, delegated)"
                                    + " VALUES (?, ?, ?, ?, ?)")
                    .setParameter(1, template.id)
                    .setParameter(2, position++)
                    .setParameter(3, person.role().name())
                    .setParameter(4, person.accountId())
                    .setParameter(5, person.delegated())
                    .executeUpdate();
        }
    }
}
