package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generated matrix of access inside a role: every method that names a case × every way of standing to it. Who may not
 * know of the case gets the very answer that a case gets which is not there, whatever is called with whatever.
 */
class AccessDatabaseTest {
    private static final List<Long> OFFICERS = List.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD);

    /** What may be done before the declaration: reading the subject, declaring, stepping back. */
    private static final Set<String> BEFORE_DECLARING = Set.of("read", "declare", "stepBack");

    @TempDir
    private Path folder;

    private CasesFixture cases;
    private UUID id;
    private UUID file;
    private Map<String, Long> people;

    /** Ways of standing to the case for which it must be as if it were not there. */
    private enum Standing {
        UNASSIGNED,
        EXCLUDED,
        STEPPED_BACK,
        TAKEN_OUT,
        CUSTODIAN,
        WITHOUT_A_VAULT
    }

    @BeforeEach
    void aCaseWithOneOfEach() {
        cases = CasesFixture.staffed();
        people = new HashMap<>();
        for (long account = 14; account <= 15; account++) {
            cases.newVault(account, "제" + (account - 10) + "담당", false);
        }
        Stream.concat(OFFICERS.stream(), Stream.of(14L, 15L, CasesFixture.CUSTODIAN))
                .forEach(cases::unlock);
        UUID excluded = cases.call(em -> cases.intake(em).officers()).stream()
                .filter(officer -> officer.duty().ko().equals("제3담당"))
                .findFirst()
                .orElseThrow()
                .id();
        Receipt receipt = cases.submit("A", ReportMode.CONFIDENTIAL, "가상 이름", Set.of(excluded));
        file = cases.call(em -> cases.files(em, 0, folder)
                .attach(receipt.visit(), "a.txt", new ByteArrayInputStream("글".getBytes(StandardCharsets.UTF_8))));
        List<Long> assigned = assigned();
        id = list(assigned.get(0)).get(0).id();
        long leaving = assigned.get(0);
        cases.run(em -> cases.desk(em, leaving).stepBack(id, version(), "아는 사이"));
        people.put("STEPPED_BACK", leaving);
        long staying = assigned.get(1);
        cases.run(em -> cases.desk(em, staying).declare(id));
        long victim =
                assigned().stream().filter(each -> each != staying).findFirst().orElseThrow();
        UUID victimId = cases.call(em -> cases.desk(em, staying).read(id))
                .officers()
                .get(0)
                .id();
        cases.run(em -> cases.desk(em, staying).takeOut(id, version(), victimId, "기피 신청"));
        people.put("TAKEN_OUT", victim);
        people.put("EXCLUDED", CasesFixture.THIRD);
        people.put("CUSTODIAN", CasesFixture.CUSTODIAN);
        people.put("WITHOUT_A_VAULT", 99L);
        people.put("ASSIGNED", staying);
        cases.newVault(16, "제6담당", false);
        cases.unlock(16);
        people.put("UNASSIGNED", 16L);
        people.put(
                "UNDECLARED",
                assigned().stream().filter(each -> each != staying).findFirst().orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> whoMayNotKnowOfTheCaseGetsTheAnswerOfACaseThatIsNotThere() {
        return calls().flatMap(call -> Arrays.stream(Standing.values())
                .map(standing -> DynamicTest.dynamicTest(call.name() + " " + standing, () -> {
                    long account = people.get(standing.name());
                    assertThat(call.answer(cases, account, id, file, folder))
                            .isEqualTo("NOT_FOUND")
                            .isEqualTo(call.answer(cases, account, UUID.randomUUID(), file, folder));
                })));
    }

    @TestFactory
    Stream<DynamicTest> withoutTheDeclarationNothingIsDone() {
        return calls().filter(call -> !BEFORE_DECLARING.contains(call.method().getName())
                        || call.facade().equals("CaseFiles"))
                .map(call -> DynamicTest.dynamicTest(
                        call.name(), () -> assertThat(call.answer(cases, people.get("UNDECLARED"), id, file, folder))
                                .isIn("DECLARATION_MISSING", "NO_SECOND_PERSON_NEEDED")));
    }

    @TestFactory
    Stream<DynamicTest> aLockedVaultDoesNothing() {
        long account = people.get("ASSIGNED");
        return calls().map(call -> DynamicTest.dynamicTest(call.name(), () -> {
            cases.run(em -> cases.officerVaults(em, account).lock());
            assertThat(call.answer(cases, account, id, file, folder)).isEqualTo("VAULT_LOCKED");
        }));
    }

    @TestFactory
    Stream<DynamicTest> theListOfWhoMayNotKnowIsEmptyInRowsAndTotal() {
        return Stream.of("UNASSIGNED", "EXCLUDED", "STEPPED_BACK", "TAKEN_OUT")
                .map(standing -> DynamicTest.dynamicTest(standing, () -> {
                    long account = people.get(standing);
                    assertThat(list(account)).isEmpty();
                    assertThat(cases.call(em -> cases.desk(em, account).list(PageRequest.first(5)))
                                    .total())
                            .isZero();
                }));
    }

    /** A method of a façade that names a case. */
    private record Call(
            String facade, Method method, BiFunction<CasesFixture, EntityManagerAndAccount, Object> target) {
        String name() {
            return facade + "." + method.getName()
                    + Arrays.toString(method.getParameterTypes()).replaceAll("[a-z.]*\\.", "");
        }

        /** The code of the refusal, or that it was done. */
        String answer(CasesFixture cases, long account, UUID caseId, UUID file, Path folder) {
            try {
                cases.run(em ->
                        invoke(target.apply(cases, new EntityManagerAndAccount(em, account, folder)), caseId, file));
                return "DONE";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        }

        private void invoke(Object facadeObject, UUID caseId, UUID file) {
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                Class<?> type = method.getParameterTypes()[i];
                arguments[i] = type == UUID.class ? (i == 0 ? caseId : file) : value(type, caseId);
            }
            try {
                method.invoke(facadeObject, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                }
                throw new IllegalStateException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record EntityManagerAndAccount(EntityManager em, long account, Path folder) {}

    private static Stream<Call> calls() {
        List<Call> calls = new ArrayList<>();
        add(calls, CaseDesk.class, (cases, who) -> cases.desk(who.em(), who.account()));
        add(
                calls,
                CaseDeadlines.class,
                (cases, who) ->
                        new CaseDeadlines(who.em(), CasesFixture.session(who.account()), cases.vaults, cases.clock()));
        add(
                calls,
                IdentityDesk.class,
                (cases, who) ->
                        new IdentityDesk(who.em(), CasesFixture.session(who.account()), cases.vaults, cases.clock()));
        add(calls, CaseFiles.class, (cases, who) -> cases.files(who.em(), who.account(), who.folder()));
        assertThat(calls).hasSizeGreaterThan(14);
        return calls.stream();
    }

    private static void add(
            List<Call> calls, Class<?> facade, BiFunction<CasesFixture, EntityManagerAndAccount, Object> target) {
        for (Method method : facade.getDeclaredMethods()) {
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            boolean officers = roles != null && Arrays.asList(roles.value()).contains(Roles.INTEGRITY_OFFICER);
            if (officers && Modifier.isPublic(method.getModifiers()) && namesACase(method)) {
                calls.add(new Call(facade.getSimpleName(), method, target));
            }
        }
    }

    private static boolean namesACase(Method method) {
        return method.getParameterCount() > 0
                && (method.getParameterTypes()[0] == UUID.class
                        || method.getParameterTypes()[0].isRecord()
                                && method.getParameterTypes()[0]
                                        .getRecordComponents()[0]
                                        .getName()
                                        .equals("caseId"));
    }

    /** A harmless value for a parameter or a component of a command. */
    private static Object value(Class<?> type, UUID caseId) {
        if (type.isRecord()) {
            return command(type, caseId);
        } else if (type == UUID.class) {
            return caseId;
        } else if (type == long.class) {
            return SecretsDatabaseTest.number("SELECT version FROM integrity.report_case");
        } else if (type == int.class) {
            return 1;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 20);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == String.class ? "까닭" : null;
    }

    private static Object command(Class<?> type, UUID caseId) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(types).map(each -> value(each, caseId)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private List<Long> assigned() {
        return Stream.of(11L, 12L, 13L, 14L, 15L)
                .filter(account -> !list(account).isEmpty())
                .toList();
    }

    private List<CaseRow> list(long account) {
        return cases.call(em -> cases.desk(em, account).list(PageRequest.first(5)))
                .rows();
    }

    private static long version() {
        return SecretsDatabaseTest.number("SELECT version FROM integrity.report_case");
    }
}
