package kr.opengov.actionplans.internal.candidate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kr.opengov.actionplans.AgencyVerdict;
import kr.opengov.actionplans.AnswerOfAgency;
import kr.opengov.actionplans.AskAgencies;
import kr.opengov.actionplans.CandidateStepKind;
import kr.opengov.actionplans.WriteCandidate;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.call.CallQueries;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.persistence.Aggregates;

/** Writes candidate tasks with the proposals they come of, the ministries that are asked, and every step. */
public final class CandidateBook {

    private static final String ID = "id";

    private final EntityManager em;
    private final LocalDate today;
    private final Long account;

    public CandidateBook(EntityManager em, LocalDate today, Long account) {
        this.em = em;
        this.today = today;
        this.account = account;
    }

    /** Opens a task with the next number of its call; whoever comes at the same moment waits at the call. */
    public CandidateTask open(WriteCandidate command) {
        Call call = CallQueries.find(em, command.callCode())
                .filter(found -> !found.isDraft())
                .orElseThrow(() -> Refusal.ofField("callCode", "CANDIDATE_CALL", command.callCode()));
        em.lock(call, LockModeType.PESSIMISTIC_WRITE);
        Integer last = em.createQuery("select max(t.number) from CandidateTask t where t.callId = :call", Integer.class)
                .setParameter("call", call.id())
                .getSingleResult();
        CandidateTask task = new CandidateTask(call.id(), call.code(), last == null ? 1 : last + 1);
        task.write(command);
        em.persist(task);
        em.flush();
        replaceSources(task, command.sources());
        step(task, CandidateStepKind.OPENED, command.note(), true);
        return task;
    }

    /** Writes a task anew as its subcommittee ripened it; the former text stays among the steps. */
    public void rewrite(WriteCandidate command) {
        CandidateTask task = load(command.code(), command.version());
        task.write(command);
        replaceSources(task, command.sources());
        step(task, CandidateStepKind.REWRITTEN, command.note(), true);
    }

    /**
     * Asks ministries; one that was asked before is not asked again. Those whose code is known find it in their inbox: by
     * their name in the code table, or as a plan printed it; the work is that of what took their place since.
     *
     * @param codes the codes of agencies by their names
     * @param successor what took the place of an agency last, or the agency itself
     */
    public List<NewWorkItem> ask(AskAgencies command, Map<String, String> codes, UnaryOperator<String> successor) {
        CandidateTask task = load(command.code(), command.version());
        task.checkRipening();
        if (command.dueOn().isBefore(today)) {
            throw Refusal.ofField("dueOn", "REVIEW_DUE_PAST");
        }
        Set<String> names = new LinkedHashSet<>();
        command.agencies().forEach(name -> names.add(name.strip()));
        names.removeAll(em.createQuery("select o.agency from AgencyOpinion o where o.candidateId = :id", String.class)
                .setParameter(ID, task.id())
                .getResultList());
        if (names.isEmpty()) {
            throw Refusal.ofField("agencies", "CANDIDATE_AGENCY_ASKED");
        }
        Map<String, String> printed = CandidateQueries.printed(em, names);
        List<AgencyOpinion> asked = names.stream()
                .map(name -> new AgencyOpinion(
                        task.id(), name, codes.getOrDefault(name, printed.get(name)), today, command.dueOn()))
                .toList();
        asked.forEach(em::persist);
        String note = Blank.is(command.note()) ? "" : ": " + command.note().strip();
        step(task, CandidateStepKind.ASKED, String.join(", ", names) + note, false);
        em.flush();
        return asked.stream()
                .filter(opinion -> opinion.agencyCode() != null)
                .map(opinion -> work(task, opinion, successor.apply(opinion.agencyCode()), command.dueOn()))
                .toList();
    }

    private static NewWorkItem work(CandidateTask task, AgencyOpinion opinion, String agency, LocalDate dueOn) {
        return new NewWorkItem(
                workPrefix(task.code()) + opinion.id(),
                WorkKind.ANSWER,
                "부처 협의 의견 회신: " + task.titleKo(),
                task.titleEn() == null ? null : "Consultation of ministries: " + task.titleEn(),
                "/desk/agency-opinion/" + opinion.id(),
                null,
                Roles.LEAD_AGENCY,
                "AGENCY:" + agency,
                dueOn);
    }

    /** How the work of ministries on a task is called in their inbox. */
    public static String workPrefix(String code) {
        return "plans/candidate/" + code + "/";
    }

    /** How the work of a ministry on one question is called. */
    public static String workKey(EntityManager em, Long opinion) {
        AgencyOpinion asked = em.find(AgencyOpinion.class, opinion);
        return workPrefix(em.find(CandidateTask.class, asked.candidateId()).code()) + opinion;
    }

    /**
     * The code of the ministry that was asked, or null where it has none.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    public String askedAgency(Long opinion) {
        AgencyOpinion asked = em.find(AgencyOpinion.class, opinion);
        if (asked == null) {
            throw new Refusal("NOT_FOUND");
        }
        return asked.agencyCode();
    }

    /** Enters what a ministry answered by letter. */
    public void answer(AnswerOfAgency command) {
        AgencyOpinion opinion = em.find(AgencyOpinion.class, command.opinion());
        if (opinion == null
                || !em.find(CandidateTask.class, opinion.candidateId()).code().equals(command.code())) {
            throw new Refusal("NOT_FOUND");
        }
        answer(command.opinion(), command.version(), command.verdict(), command.reason(), command.letter());
    }

    /**
     * What a ministry answers.
     *
     * @param letter the number of its letter; null for what it answered here
     */
    public void answer(Long id, long version, AgencyVerdict verdict, String reason, String letter) {
        AgencyOpinion opinion = Aggregates.load(em, AgencyOpinion.class, id, version);
        CandidateTask task = em.find(CandidateTask.class, opinion.candidateId());
        em.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        task.checkRipening();
        String why = Blank.toNull(reason);
        String number = Blank.toNull(letter);
        opinion.answer(verdict, why, number, today);
        String told = opinion.agency() + (number == null ? "" : " (" + number + ")") + (why == null ? "" : ": " + why);
        step(task, CandidateStepKind.ANSWERED, told, false);
    }

    public void putForward(CandidateTask task, String note) {
        List<AgencyVerdict> verdicts = em.createQuery(
                        "select o.verdict from AgencyOpinion o where o.candidateId = :id", AgencyVerdict.class)
                .setParameter(ID, task.id())
                .getResultList();
        task.putForward(
                verdicts.size(), verdicts.stream().filter(said -> said == null).count());
        step(task, CandidateStepKind.PUT_FORWARD, note, false);
    }

    public void takeBack(CandidateTask task, String reason) {
        task.takeBack();
        step(task, CandidateStepKind.TAKEN_BACK, reason, false);
    }

    public void drop(CandidateTask task, String reason) {
        task.drop(today);
        step(task, CandidateStepKind.DROPPED, reason, false);
    }

    public void adopted(CandidateTask task, String reason) {
        step(task, CandidateStepKind.ADOPTED, reason, false);
    }

    /**
     * A task for a change; every change counts, so that who changes the ministries and who changes the text see each other.
     *
     * @throws Refusal {@code NOT_FOUND}
     * @throws Conflict when somebody else changed it
     */
    public CandidateTask load(String code, long version) {
        CandidateTask task = CandidateQueries.find(em, code).orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (task.version() != version) {
            throw new Conflict();
        }
        em.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return task;
    }

    /** The ids of the proposals a task comes of; one SQL statement. */
    public static List<Long> sources(EntityManager em, Long task) {
        List<?> ids = em.createNativeQuery(
                        "SELECT proposal_id FROM ap_candidate_source WHERE candidate_id = ?1 ORDER BY proposal_id")
                .setParameter(1, task)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /**
     * The ids of the proposals that the sources of a task were merged into since, or of the sources themselves; one SQL
     * statement.
     */
    public static List<Long> roots(EntityManager em, Long task) {
        List<?> ids = em.createNativeQuery("SELECT DISTINCT COALESCE(p.root_id, p.id) AS root"
                        + " FROM ap_candidate_source s JOIN ap_proposal p ON p.id = s.proposal_id"
                        + " WHERE s.candidate_id = ?1 ORDER BY root")
                .setParameter(1, task)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void replaceSources(CandidateTask task, List<String> codes) {
        em.createNativeQuery("DELETE FROM ap_candidate_source WHERE candidate_id = ?1")
                .setParameter(1, task.id())
                .executeUpdate();
        for (String code : new LinkedHashSet<>(codes)) {
            int found = em.createNativeQuery("INSERT INTO ap_candidate_source (candidate_id, proposal_id)"
                            + " SELECT ?1, p.id FROM ap_proposal p WHERE p.code = ?2 AND p.call_id = ?3")
                    .setParameter(1, task.id())
                    .setParameter(2, code)
                    .setParameter(3, task.callId())
                    .executeUpdate();
            if (found == 0) {
                throw Refusal.ofField("sources", "CANDIDATE_SOURCE", code);
            }
        }
    }

    private void step(CandidateTask task, CandidateStepKind kind, String note, boolean written) {
        String said = note.strip();
        em.persist(new CandidateStep(
                task, kind, today, said.length() <= 2000 ? said : said.substring(0, 1999) + "…", written, account));
    }
}
