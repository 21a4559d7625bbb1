package kr.opengov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a module shows: session beans whose every method says who may call it, and records; never an entity. */
class FacadesTest {
    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "flush", "executeUpdate");

    private static final List<String> RIGHTS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");

    /** Methods that write and leave no entry, each for a reason. */
    private static final Set<String> UNRECORDED = Set.of(
            // Only moves the time of the last request; an entry for each click would bury the trail.
            "kr.opengov.platform.accounts.Sessions.check",
            // Asked for by anybody, also for addresses without account; the change of the password is recorded.
            "kr.opengov.platform.accounts.Registration.forgotPassword");

    @Test
    void everyMethodSaysWhoMayCallIt() {
        List<String> silent = facadeMethods()
                .filter(method -> RIGHTS.stream()
                        .noneMatch(right -> method.isAnnotatedWith(right)
                                || method.getOwner().isAnnotatedWith(right)))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(facadeMethods()).as("façade methods of the portal").isNotEmpty();
        assertThat(silent)
                .as("façade methods without @RolesAllowed or @PermitAll")
                .isEmpty();
    }

    @Test
    void noEntityLeavesAModule() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .or()
                .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
                .should()
                .resideInAPackage("..internal..")
                .allowEmptyShould(true)
                .check(Portal.classes());

        List<String> leaks = facadeMethods()
                .filter(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .anyMatch(type -> type.getPackageName().contains(".internal")))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(leaks).as("façade methods that take or give internal types").isEmpty();
    }

    /** A method that reaches a write must be in the audit trail; modules with their own trail record it themselves. */
    @Test
    void everyChangeIsAudited() {
        List<String> unrecorded = facadeMethods()
                .filter(method -> !method.getOwner().getPackageName().startsWith("kr.opengov.integrity"))
                // A message is part of the recorded change that sends it.
                .filter(method -> !method.getOwner().getPackageName().equals("kr.opengov.platform.outbox"))
                .filter(method -> !UNRECORDED.contains(method.getOwner().getName() + "." + method.getName()))
                .filter(method -> !method.isAnnotatedWith("kr.opengov.platform.audit.Audited"))
                .filter(method -> reaches(method, FacadesTest::isWrite))
                .filter(method -> !reaches(method, FacadesTest::isAuditEntry))
                .map(JavaMethod::getFullName)
                .toList();

        assertThat(unrecorded).as("changing façade methods without @Audited").isEmpty();
    }

    /** An auditor reads what was done in words; that both languages have them is for the tests of the messages. */
    @Test
    void everyRecordedActionHasAName() throws IOException {
        Properties names = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("../web/src/main/resources/kr/opengov/web/messages/audit_ko.properties"))) {
            names.load(file);
        }
        List<String> nameless = facadeMethods()
                .filter(method -> method.isAnnotatedWith("kr.opengov.platform.audit.Audited"))
                .map(method -> method.getAnnotationOfType("kr.opengov.platform.audit.Audited")
                        .get("value")
                        .map(String::valueOf)
                        .orElse(""))
                .filter(action -> !action.isEmpty() && !names.containsKey("audit-action." + action))
                .distinct()
                .sorted()
                .toList();

        assertThat(nameless).as("actions of the audit trail without a name").isEmpty();
    }

    static Stream<JavaMethod> facadeMethods() {
        return Portal.classes().stream()
                .filter(FacadesTest::isSessionBean)
                .filter(type -> !type.getPackageName().contains(".internal")
                        && !type.getPackageName().startsWith("kr.opengov.web"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE));
    }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ejb.Stateless") || type.isAnnotatedWith("jakarta.ejb.Singleton");
    }

    private static boolean isWrite(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return WRITES.contains(call.getName())
                && (owner.equals("jakarta.persistence.EntityManager")
                        || owner.equals("jakarta.persistence.Query")
                        || owner.equals("jakarta.persistence.TypedQuery"));
    }

    private static boolean isAuditEntry(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("kr.opengov.platform.audit");
    }

    /** Follows calls inside the module; a call of another module's façade is that façade's business. */
    private static boolean reaches(JavaMethod start, java.util.function.Predicate<JavaMethodCall> goal) {
        String module = start.getOwner().getPackageName().split("\\.")[2];
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit.getFullName())) {
                continue;
            }
            for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
                if (goal.test(call)) {
                    return true;
                }
                if (call.getTargetOwner().getPackageName().startsWith("kr.opengov." + module)) {
                    call.getTarget().resolveMember().ifPresent(open::push);
                }
            }
        }
        return false;
    }
}
