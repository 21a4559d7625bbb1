package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Roles;
import org.junit.jupiter.api.Test;

/**
 * Who may call what, written down a second time: a right that is given or taken by mistake shows here, and a new method must
 * be entered. That the container keeps to it is tried in the whole portal.
 */
class AccessTest {
    private static final String OFFICER = Roles.INTEGRITY_OFFICER;
    private static final String CUSTODIAN = Roles.CUSTODIAN;
    private static final String AUDITOR = Roles.AUDITOR;

    /** Façade, method, and who may; a visitor is whoever has no account, such as every reporter. */
    private static final List<String> RIGHTS = List.of(
            "Guidance * visitor",
            "Intake * visitor",
            "ReporterDesk * visitor",
            "CaseFiles attach visitor",
            "CaseFiles download visitor",
            "CaseFiles read " + OFFICER,
            "CaseDesk * " + OFFICER,
            "CaseDeadlines * " + OFFICER,
            "IdentityDesk ask " + OFFICER,
            "IdentityDesk mine " + OFFICER,
            "IdentityDesk names " + OFFICER,
            "IdentityDesk state " + CUSTODIAN,
            "IdentityDesk waiting " + CUSTODIAN,
            "IdentityDesk release " + CUSTODIAN,
            "IdentityDesk decline " + CUSTODIAN,
            "OfficerVaults beginRecovery " + CUSTODIAN,
            "OfficerVaults appointments " + CUSTODIAN,
            "OfficerVaults appoint " + CUSTODIAN,
            "OfficerVaults * " + CUSTODIAN + "," + OFFICER,
            "VaultRecovery * " + CUSTODIAN + "," + OFFICER,
            "JournalDesk * " + AUDITOR,
            "CalendarDesk view " + AUDITOR + "," + OFFICER,
            "CalendarDesk rule " + AUDITOR + "," + OFFICER,
            "CalendarDesk enter " + OFFICER,
            "CalendarDesk enterRule " + OFFICER);

    @Test
    void everyMethodIsOpenToThoseWhoAreWrittenDownAndNobodyElse() {
        TreeMap<String, String> found = new TreeMap<>();
        TreeMap<String, String> expected = new TreeMap<>();
        for (Class<?> facade : facades()) {
            for (Method method : facade.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    String name = facade.getSimpleName() + " " + method.getName();
                    found.put(name, roles(method));
                    expected.put(name, written(facade.getSimpleName(), method.getName()));
                }
            }
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(45);
    }

    @Test
    void neitherAdministratorNorStatisticianNorStaffIsNamedAnywhere() {
        Set<String> named = facades().stream()
                .flatMap(facade -> Arrays.stream(facade.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(RolesAllowed.class).value()))
                .collect(Collectors.toSet());

        assertThat(named).containsExactlyInAnyOrder(OFFICER, CUSTODIAN, AUDITOR);
    }

    private static String written(String facade, String method) {
        return RIGHTS.stream()
                .map(right -> right.split(" "))
                .filter(right -> right[0].equals(facade) && (right[1].equals(method) || right[1].equals("*")))
                .map(right -> right[2])
                .findFirst()
                .orElse("nobody wrote it down");
    }

    private static String roles(Method method) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed != null) {
            return Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(","));
        }
        return method.isAnnotationPresent(PermitAll.class) ? "visitor" : "the annotation is missing";
    }

    private static List<Class<?>> facades() {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/kr/opengov/integrity"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.startsWith("package-"))
                    .<Class<?>>map(name -> load("kr.opengov.integrity." + name.replace(".java", "")))
                    .filter(type -> type.isAnnotationPresent(Stateless.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
