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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Roles;
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

    /** The pages of integrity and who may open them; a locked vault answers on the addresses of cases. */
    private static final Map<String, Set<String>> PAGES = Map.of(
            "/desk/cases", Set.of("INTEGRITY_OFFICER"),
            "/desk/cases/3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11", Set.of("INTEGRITY_OFFICER"),
            "/desk/cases/3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11/step?action=CLOSE", Set.of("INTEGRITY_OFFICER"),
            "/desk/vault", Set.of("INTEGRITY_OFFICER", "CUSTODIAN"),
            "/desk/recovery", Set.of("INTEGRITY_OFFICER", "CUSTODIAN"),
            "/desk/identities", Set.of("CUSTODIAN"),
            "/desk/journal", Set.of("AUDITOR"),
            "/desk/statutory-calendar", Set.of("INTEGRITY_OFFICER", "AUDITOR"),
            "/desk/statutory-rule?id=fa743aad-ab3e-536c-8b15-f33a9e578673", Set.of("INTEGRITY_OFFICER", "AUDITOR"));

    @Test
    void everyRoleOpensItsOwnPagesOfIntegrityAndNoOthers() throws Exception {
        String file = "portal.stamp=" + encoded(stampOfTheReturnPage())
                + "&case=3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11&file=3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11&reason=x";
        for (String role : Roles.ALL) {
            String cookie = session(signIn(role));
            PAGES.forEach((page, roles) -> {
                int status = portal.send(get(page, cookie)).statusCode();
                assertThat(status == 200).as("%s as %s: %d", page, role, status).isEqualTo(roles.contains(role));
                assertThat(status).as("%s as %s", page, role).isIn(200, 403, 404);
            });
            HttpRequest.Builder download = get("/desk/case-files", cookie)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(file));
            int status = portal.send(download).statusCode();
            assertThat(status).as("download as %s", role).isIn(403, 404, 409);
            assertThat(status == 403)
                    .as("download as %s: %d", role, status)
                    .isEqualTo(!role.equals("INTEGRITY_OFFICER"));
            assertThat(portal.send(get("/integrity/files/3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11", cookie))
                            .statusCode())
                    .as("a reporter's file as %s", role)
                    .isEqualTo(404);
        }
    }

    /** The page has no form until the demonstration has its officers, whose keys are derived after the start. */
    private static String stampOfTheReturnPage() throws InterruptedException {
        Pattern stamps = Pattern.compile("name=\"portal.stamp\" value=\"([^\"]+)\"");
        for (int i = 0; i < 300; i++) {
            Matcher stamp = stamps.matcher(portal.get("/integrity/return").body());
            if (stamp.find()) {
                return stamp.group(1);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no reports are taken a minute after the start");
    }

    @Test
    void aVisitorIsLedFromEveryPageOfIntegrityToTheSignIn() {
        PAGES.keySet().forEach(page -> assertThat(portal.get(page).headers().firstValue("Location"))
                .as(page)
                .hasValueSatisfying(to -> assertThat(to).contains("/signin")));
        assertThat(portal.get("/integrity/files/3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11")
                        .statusCode())
                .isEqualTo(404);
    }

    /** The cookies of a browser whose session has begun: the token of the device alone would begin one with each request. */
    private static String session(String device) {
        Map<String, String> cookies = new LinkedHashMap<>();
        cookies.put("portal-device", device.substring(device.indexOf('=') + 1));
        portal.send(get("/desk/cases", device))
                .headers()
                .allValues("Set-Cookie")
                .forEach(set -> {
                    String pair = set.replaceFirst(";.*", "");
                    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                });
        return cookies.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder get(String page, String cookie) {
        return HttpRequest.newBuilder(URI.create(portal.address() + page)).header("Cookie", cookie);
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
