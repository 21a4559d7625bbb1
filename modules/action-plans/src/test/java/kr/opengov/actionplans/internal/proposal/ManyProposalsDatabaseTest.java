package kr.opengov.actionplans.internal.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposalFilter;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.SimilarProposal;
import kr.opengov.actionplans.Tally;
import kr.opengov.actionplans.internal.consultation.BallotBox;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.demo.ManyProposals;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list over many proposals: it finds the same rows as reading all of them would, at a fixed number of statements. */
class ManyProposalsDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int PROPOSALS = 2_000;
    private static final int VOTES = 4_000;
    private static EntityManagerFactory factory;
    private static EntityManager em;

    @BeforeAll
    static void load() throws Exception {
        DATABASE.empty(
                "ap_ballot",
                "ap_ballot_receipt",
                "ap_consultation",
                "ap_contribution",
                "ap_gram",
                "ap_proposal_gram",
                "ap_support",
                "ap_proposal_event",
                "ap_proposal_version",
                "ap_proposal",
                "ap_proposal_number",
                "ap_proposal_count",
                "ap_support_count",
                "ap_call");
        try (Connection connection = DATABASE.owner()) {
            new ManyProposals(connection, Grams::indexed, 20250525).load(PROPOSALS, VOTES);
        }
        factory = Persistence.createEntityManagerFactory("actionplans", DATABASE.persistence("actionplans"));
        em = factory.createEntityManager();
    }

    @AfterAll
    static void close() {
        em.close();
        factory.close();
    }

    private static Page<ProposalRow> page(ProposalFilter filter, PageRequest request) {
        return new ProposalList(em, SEOUL).page(filter, request);
    }

    private static ProposalFilter filter(ProposalState state, ProposalChannel channel) {
        return new ProposalFilter(null, ManyProposals.CALL, state, channel, false);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , true",
        "received, UNDER_REVIEW, , true",
        "received, DONE, PHONE, true",
        "received, , PAPER, false",
        "supports, , , true",
        "supports, ADOPTED, ONLINE, false",
        "supports, RECEIVED, , true",
        "code, , PHONE, false",
        "due, , , false"
    })
    void pagesAreTheWholeListCutInPieces(
            String sort, ProposalState state, ProposalChannel channel, boolean descending) {
        ProposalFilter filter = filter(state, channel);
        List<ProposalRow> pieces = new ArrayList<>();
        Page<ProposalRow> page;
        int number = 1;
        do {
            page = page(filter, new PageRequest(number++, 77, sort, descending));
            pieces.addAll(page.rows());
        } while (page.request().number() < page.pages());

        Set<Long> ids = new HashSet<>();
        pieces.forEach(row -> ids.add(row.id()));
        Number there =
                (Number) em.createQuery("select count(p) from Proposal p where (:state is null or p.state = :state)"
                                + " and (:channel is null or p.channel = :channel)")
                        .setParameter("state", state)
                        .setParameter("channel", channel)
                        .getSingleResult();
        assertThat(pieces).hasSize(ids.size());
        assertThat((long) pieces.size()).isEqualTo(page.total()).isEqualTo(there.longValue());
        assertThat(pieces).allMatch(row -> state == null || row.state() == state);
        if (sort == null || "received".equals(sort)) {
            assertThat(pieces)
                    .extracting(ProposalRow::receivedAt)
                    .isSortedAccordingTo((one, other) -> descending ? other.compareTo(one) : one.compareTo(other));
        }
    }

    /** Written as they were before: the same rows in the same order as one walk over all of them gives. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOrderOfSupportIsTheOneOfTheTable(boolean descending) {
        String order = descending ? " desc" : "";
        List<Long> all = em.createQuery(
                        "select p.id from Proposal p order by p.supports" + order + ", p.id" + order, Long.class)
                .getResultList();
        for (int number : new int[] {1, 2, 7, 33, 80, 81}) {
            List<Long> ids =
                    page(filter(null, null), new PageRequest(number, 25, "supports", descending)).rows().stream()
                            .map(ProposalRow::id)
                            .toList();
            int first = Math.min(all.size(), (number - 1) * 25);
            assertThat(ids).isEqualTo(all.subList(first, Math.min(all.size(), first + 25)));
        }
    }

    @Test
    void everyPageCostsThreeStatementsAndFourWithWords() {
        for (int number : new int[] {1, 40, 80}) {
            assertThat(StatementCount.of(() -> page(filter(null, null), new PageRequest(number, 25, null, false))))
                    .isEqualTo(3);
            assertThat(StatementCount.of(
                            () -> page(filter(ProposalState.RECEIVED, null), new PageRequest(number, 5, null, false))))
                    .isEqualTo(3);
        }
        for (int number : new int[] {1, 40, 80}) {
            assertThat(StatementCount.of(() -> page(filter(null, null), new PageRequest(number, 25, "supports", true))))
                    .isEqualTo(3);
        }
        ProposalFilter words = new ProposalFilter("버스정류장 그늘막", null, null, null, false);
        assertThat(StatementCount.of(() -> page(words, PageRequest.first(25)))).isEqualTo(4);
    }

    @Test
    void wordsAreFoundWithAndWithoutSpacesAndParticles() {
        ProposalFilter together = new ProposalFilter("자전거 도로", null, null, null, false);
        Page<ProposalRow> found = page(together, PageRequest.first(200));
        assertThat(found.rows()).isNotEmpty().allMatch(row -> row.title().contains("자전거도로"));
        long exact = ((Number) em.createNativeQuery("SELECT COUNT(*) FROM ap_proposal WHERE title LIKE '%자전거도로%'")
                        .getSingleResult())
                .longValue();
        assertThat(found.total()).isEqualTo(exact);
        assertThat(page(new ProposalFilter("자전거도로를", null, null, null, false), PageRequest.first(1))
                        .total())
                .isEqualTo(exact);
        assertThat(page(new ProposalFilter("공룡 화석", null, null, null, false), PageRequest.first(1))
                        .total())
                .isZero();
        assertThat(page(new ProposalFilter("100%_!", null, null, null, false), PageRequest.first(1))
                        .total())
                .isZero();
        assertThat(page(new ProposalFilter("ogp-2025-000007", null, null, null, false), PageRequest.first(5))
                        .rows())
                .extracting(ProposalRow::code)
                .containsExactly("OGP-2025-000007");
    }

    @Test
    void aDayBeginsAtMidnightInSeoul() {
        Page<ProposalRow> all = page(filter(null, null), new PageRequest(1, 1, "received", false));
        assertThat(all.rows().get(0).receivedAt().atZone(SEOUL).toLocalDate()).isEqualTo(LocalDate.of(2025, 5, 25));
        Number days = (Number) em.createNativeQuery("SELECT COUNT(DISTINCT received_on) FROM ap_proposal_count")
                .getSingleResult();
        assertThat(days.intValue()).isEqualTo(49);
    }

    @Test
    void similarTitlesAmongManyTakeThreeStatements() {
        List<SimilarProposal> found = new SimilarTitles(em).to("버스 정류장에 그늘막을 설치해 주세요");
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).title()).contains("버스정류장").contains("그늘막");
        assertThat(StatementCount.of(() -> new SimilarTitles(em).to("어린이집 급식 식단 공개")))
                .isEqualTo(3);
    }

    @Test
    void ballotsAreAsManyAsReceiptsAndAreTalliedInOneStatement() {
        long consultation =
                ((Number) em.createNativeQuery("SELECT id FROM ap_consultation").getSingleResult()).longValue();
        Tally tally = new BallotBox(em).tally(consultation);
        assertThat(tally.all()).isEqualTo(VOTES);
        assertThat(tally.carried()).isTrue();
        Number receipts = (Number)
                em.createNativeQuery("SELECT COUNT(*) FROM ap_ballot_receipt").getSingleResult();
        assertThat(receipts.intValue()).isEqualTo(VOTES);
        assertThat(StatementCount.of(() -> new BallotBox(em).tally(consultation)))
                .isEqualTo(1);
    }

    @Test
    void theSameSeedMakesTheSameProposals() {
        Number supports = (Number)
                em.createNativeQuery("SELECT SUM(supports) FROM ap_proposal").getSingleResult();
        Number rows =
                (Number) em.createNativeQuery("SELECT COUNT(*) FROM ap_support").getSingleResult();
        assertThat(supports.intValue()).isEqualTo(rows.intValue()).isEqualTo(VOTES);
        Object first = em.createNativeQuery("SELECT title FROM ap_proposal WHERE code = 'OGP-2025-000001'")
                .getSingleResult();
        assertThat(first).isInstanceOf(String.class);
    }
}
