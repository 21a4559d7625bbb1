package kr.opengov.summit.internal.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.AnswerParticipation;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.PrivateSheet;
import kr.opengov.summit.SavePrivate;
import kr.opengov.summit.SaveProfile;
import kr.opengov.summit.SpeakerRole;
import kr.opengov.summit.internal.programme.Participation;
import kr.opengov.summit.internal.programme.Session;
import kr.opengov.summit.internal.schedule.ChangeSubject;
import kr.opengov.summit.internal.schedule.WorkStep;

/** Writes what is said of speakers and what they answer. */
@ApplicationScoped
public class SpeakerEditor {

    @Inject
    private InvitationMails mails;

    public SpeakerEditor() {}

    public SpeakerEditor(InvitationMails mails) {
        this.mails = mails;
    }

    /** @throws Conflict when somebody else wrote it since it was read */
    public void save(EntityManager em, long person, SaveProfile command, WorkStep step) {
        PersonProfile profile = SpeakerQueries.found(em, person).orElse(null);
        if (profile == null) {
            profile = new PersonProfile(person);
            em.persist(profile);
        } else if (profile.version() != command.version()) {
            throw new Conflict();
        }
        profile.describe(command, step.at());
        em.flush();
        // What is released next differs in every summit in which the person takes part.
        em.createNativeQuery("UPDATE sm_summit SET work_version = work_version + 1 WHERE id IN (SELECT s.summit_id"
                        + " FROM sm_session s JOIN sm_participation p ON p.session_id = s.id WHERE p.person_id = ?1)")
                .setParameter(1, person)
                .executeUpdate();
    }

    public Optional<PrivateSheet> secret(EntityManager em, long summit, long person) {
        return SpeakerQueries.secret(em, summit, person).map(PersonPrivate::sheet);
    }

    /**
     * @param today data must not be kept beyond a year after the summit, nor end before today
     * @throws Refusal {@code KEEP_UNTIL_WRONG}
     */
    public void save(
            EntityManager em, long summit, long person, SavePrivate command, LocalDate today, LocalDate latest) {
        if (command.keepUntil().isBefore(today) || command.keepUntil().isAfter(latest)) {
            throw Refusal.ofField("keepUntil", "KEEP_UNTIL_WRONG", today, latest);
        }
        PersonPrivate secret = SpeakerQueries.secret(em, summit, person).orElse(null);
        if (secret == null) {
            secret = new PersonPrivate(summit, person);
            em.persist(secret);
        } else if (secret.version() != command.version()) {
            throw new Conflict();
        }
        secret.describe(command);
        em.flush();
    }

    public void erase(EntityManager em, long summit, long person) {
        SpeakerQueries.secret(em, summit, person).ifPresent(em::remove);
        em.flush();
    }

    /** Deletes what was to be kept until a day before {@code today}; answers how much. */
    public static int eraseExpired(EntityManager em, LocalDate today) {
        return em.createQuery("delete from PersonPrivate p where p.keepUntil < :today")
                .setParameter("today", today)
                .executeUpdate();
    }

    /** As the programme office writes it down. */
    public void answer(EntityManager em, long summit, AnswerParticipation command, WorkStep step) {
        Participation part = load(em, command.id(), command.version());
        if (!part.session().summit().id().equals(summit)) {
            throw new Refusal("NOT_FOUND");
        }
        change(em, part, command.role(), command.confirmation(), step);
    }

    /**
     * As the speaker answers; the role is not the speaker's to choose.
     *
     * @param persons who the speaker is
     * @throws Refusal {@code NOT_FOUND} for a part of somebody else, {@code ANSWER_NOT_ASKED} for a session that is not held
     */
    public void answer(EntityManager em, List<Long> persons, long id, long version, boolean comes, WorkStep step) {
        Participation part = em.find(Participation.class, id);
        if (part == null || !persons.contains(part.personId())) {
            throw new Refusal("NOT_FOUND");
        }
        part = load(em, id, version);
        if (!part.session().state().needsPlace()) {
            throw new Refusal("ANSWER_NOT_ASKED");
        }
        change(em, part, part.role(), comes ? Confirmation.CONFIRMED : Confirmation.DECLINED, step);
    }

    private static Participation load(EntityManager em, long id, long version) {
        return Aggregates.load(em, Participation.class, id, version);
    }

    private static void change(
            EntityManager em, Participation part, SpeakerRole role, Confirmation confirmation, WorkStep step) {
        Session session = part.session();
        WorkStep.raise(em, session.summit().id());
        // Who has the form of the session open would otherwise write the old answer over the new one.
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        String before = part.text();
        part.answer(role, confirmation);
        step.note(
                em,
                session.summit().id(),
                ChangeSubject.PARTICIPATION,
                part.id(),
                session.id(),
                "PARTICIPANTS",
                before,
                part.text());
        em.flush();
    }

    /**
     * Invites a speaker to confirm.
     *
     * @throws Refusal {@code SPEAKER_WITHOUT_EMAIL} and what an invitation refuses
     */
    public void invite(EntityManager em, InvitationMails.Asked asked, WorkStep step) {
        String email = SpeakerQueries.secret(em, asked.summitId(), asked.personId())
                .map(PersonPrivate::email)
                .orElseThrow(() -> new Refusal("SPEAKER_WITHOUT_EMAIL"));
        if (email == null) {
            throw new Refusal("SPEAKER_WITHOUT_EMAIL");
        }
        long account = mails.speaker(asked, email, step.accountId());
        SpeakerInvitation invitation = SpeakerQueries.invitation(em, asked.summitId(), asked.personId())
                .orElseGet(() -> {
                    SpeakerInvitation made = new SpeakerInvitation(asked.summitId(), asked.personId());
                    em.persist(made);
                    return made;
                });
        invitation.sent(account, asked.language(), step.at());
        em.flush();
    }
}
