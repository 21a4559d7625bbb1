package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.actionplans.ProposalFilter;

/** What a list is filtered by, as conditions on {@code p} with their values in the order of their question marks. */
final class ProposalConditions {

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** The filter but for its words, which are looked up elsewhere. */
    static ProposalConditions of(ProposalFilter filter) {
        ProposalConditions where = new ProposalConditions();
        if (!filter.withHidden()) {
            where.and("p.hidden = ?", false);
        }
        if (filter.state() != null) {
            where.and("p.state = ?", filter.state().name());
        }
        if (filter.channel() != null) {
            where.and("p.channel = ?", filter.channel().name());
        }
        if (filter.callCode() != null) {
            where.and("p.call_id = (SELECT c.id FROM ap_call c WHERE c.code = ?)", filter.callCode());
        }
        return where;
    }

    void and(String condition, Object value) {
        conditions.append(conditions.isEmpty() ? " WHERE " : " AND ").append(condition);
        values.add(value);
    }

    /** With something more that has no value of its own. */
    String with(String condition) {
        return conditions + (conditions.isEmpty() ? " WHERE " : " AND ") + condition;
    }

    Query bound(Query query) {
        return bound(query, 1);
    }

    /** Fills the question marks of a statement in which the conditions stand several times. */
    Query bound(Query query, int times) {
        int position = 1;
        for (int i = 0; i < times; i++) {
            for (Object value : values) {
                query.setParameter(position++, value);
            }
        }
        return query;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
