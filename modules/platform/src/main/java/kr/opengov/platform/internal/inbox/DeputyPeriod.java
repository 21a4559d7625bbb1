package kr.opengov.platform.internal.inbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.inbox.SetDeputy;

/** On every day at most one person does the work of somebody, and that person is there to do it. */
public final class DeputyPeriod {

    private DeputyPeriod() {}

    /** Asks the rule; the accounts of both stay locked until the end of the transaction. */
    public static void check(
            EntityManager em, long absent, SetDeputy command, LocalDate today, List<String> deskRoles) {
        long deputy = command.deputyId();
        if (deputy == absent) {
            throw Refusal.ofField("deputyId", "DEPUTY_SELF");
        }
        if (command.toOn().isBefore(command.fromOn())) {
            throw Refusal.ofField("toOn", "DEPUTY_PERIOD_REVERSED");
        }
        if (command.toOn().isBefore(today)) {
            throw Refusal.ofField("toOn", "DEPUTY_PERIOD_OVER");
        }
        DeputyQueries.lock(em, absent, deputy);
        if (!DeputyQueries.isColleague(em, deputy, deskRoles)) {
            throw Refusal.ofField("deputyId", "DEPUTY_UNKNOWN");
        }
        if (DeputyQueries.taken(em, absent, command.fromOn(), command.toOn()) > 0) {
            throw Refusal.ofField("fromOn", "DEPUTY_PERIOD_TAKEN");
        }
        if (DeputyQueries.taken(em, deputy, command.fromOn(), command.toOn()) > 0) {
            throw Refusal.ofField("deputyId", "DEPUTY_AWAY");
        }
    }
}
