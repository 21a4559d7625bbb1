package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles and transactions as the container keeps them, in the portal as the launcher starts it. */
class ContainerRestIT {
    private static final Path PACKED = RunningPortal.ROOT.resolve("server-config/target/portal/lib");
    private static final Path CHECKS = RunningPortal.ROOT.resolve("app-ear/target/test-classes");

    private static RunningPortal portal;

    @BeforeAll
    static void startWithTheServletsOfTheTest() throws IOException {
        portal = RunningPortal.start(SharedPortal.emptyFolder("container"), programs());
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
    }

    /** What the launcher was packed with, the application with the servlets of this test in it. */
    private static Path programs() throws IOException {
        Path programs = SharedPortal.emptyFolder("container-programs");
        try (Stream<Path> files = Files.walk(PACKED)) {
            for (Path file : files.toList()) {
                Path copy = programs.resolve(PACKED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (file.endsWith("web.war")) {
                    Files.copy(file, copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
        }
        try (FileSystem archive = FileSystems.newFileSystem(programs.resolve("web.war"));
                Stream<Path> classes = Files.walk(CHECKS.resolve("kr/opengov/portal/container"))) {
            Path root = archive.getPath("WEB-INF/classes");
            for (Path file : classes.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(CHECKS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return programs;
    }

    @Test
    void aVisitorReachesWhatIsOpenToAllAndNothingElse() {
        Rights rights = rights(null);

        assertThat(rights.held()).isEmpty();
        assertThat(rights.methods()).hasSizeGreaterThan(50);
        assertThat(rights.methods()).allSatisfy(right -> assertThat(right.letIn())
                .as(right.method())
                .isEqualTo(right.roles().contains("all")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CITIZEN",
                "STAFF",
                "PLAN_EDITOR",
                "COMMITTEE_SECRETARY",
                "SUMMIT_ORGANISER",
                "INTEGRITY_OFFICER",
                "AUDITOR",
                "ADMINISTRATOR"
            })
    void aRoleReachesItsOwnMethodsAndNoOthers(String role) throws IOException {
        Rights rights = rights(signIn(role));

        // Whoever works here is a member of staff, and everybody is a citizen; nobody has a second office.
        assertThat(rights.held()).contains(role).isSubsetOf(role, "STAFF", "CITIZEN");
        assertThat(rights.methods()).allSatisfy(right -> assertThat(right.letIn())
                .as(role + " " + right.method() + " " + right.roles())
                .isEqualTo(
                        right.roles().contains("all") || right.roles().stream().anyMatch(rights.held()::contains)));
    }

    @Test
    void theAdministratorHasNoRightInIntegrity() throws IOException {
        assertThat(rights(signIn("ADMINISTRATOR")).methods())
                .filteredOn(right -> right.method().startsWith("kr.opengov.integrity."))
                .filteredOn(right -> !right.roles().contains("all"))
                .noneMatch(Right::letIn);
    }

    @Test
    void whatWasCommittedStandsWithItsEntryAndItsMail() throws IOException {
        assertThat(transaction("commit", "9990001")).containsExactly("codes=1", "mails=1", "done=1", "entries=1");
    }

    @Test
    void afterARollbackNothingWasEverThere() throws IOException {
        assertThat(transaction("rollback", "9990002")).containsExactly("codes=0", "mails=0", "done=0", "entries=0");
    }

    @Test
    void aRefusalTakesTheWholeTransactionAndLeavesItsOwnEntry() throws IOException {
        assertThat(transaction("refusal", "9990003"))
                .containsExactly("refused=true", "codes=0", "mails=0", "done=0", "entries=1");
    }

    private List<String> transaction(String end, String code) throws IOException {
        return ask("/my/container/transaction?end=" + end + "&code=" + code, signIn("ADMINISTRATOR"))
                .lines()
                .toList();
    }

    private record Right(String method, Set<String> roles, boolean letIn) {}

    private record Rights(Set<String> held, List<Right> methods) {}

    private static Rights rights(String cookie) {
        List<String> lines = ask(cookie == null ? "/container/rights" : "/my/container/rights", cookie)
                .lines()
                .toList();
        Set<String> held =
                lines.get(0).isEmpty() ? Set.of() : Set.of(lines.get(0).split(","));
        List<Right> methods = lines.stream()
                .skip(1)
                .map(line -> line.split(" "))
                .map(parts -> new Right(parts[0], Set.of(parts[1].split(",")), parts[2].equals("in")))
                .toList();
        return new Rights(held, methods);
    }

    private static String signIn(String role) throws IOException {
        RunningPortal.DemoAccount account = portal.account(role);
        return ask(
                "/container/sign-in?email=" + encoded(account.email()) + "&password=" + encoded(account.password()),
                null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String ask(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> answer = portal.send(request);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
