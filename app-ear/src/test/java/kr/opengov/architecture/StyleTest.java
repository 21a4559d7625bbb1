package kr.opengov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules of style a machine can check. */
class StyleTest {
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_PAGE_BEAN = 200;
    private static final int MOST_INJECTIONS = 5;

    private static final Pattern COLLABORATOR = Pattern.compile("@Inject\\b(?!\\s*@Param)");

    private static final Set<String> CLOCK_READERS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Instant",
            "java.time.Year",
            "java.time.YearMonth");

    @Test
    void nobodyReadsTheClockOfTheMachine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kr.opengov.platform.PortalClock")
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe("reads the machine's clock or zone", StyleTest::readsClock))
                .because("the injected Clock knows the zone and stands still in tests")
                .check(Portal.classes());
    }

    private static boolean readsClock(JavaCall<? extends CodeUnitCallTarget> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = target.getName().equals("now")
                && CLOCK_READERS.contains(owner)
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean zone = owner.equals("java.time.ZoneId") && target.getName().equals("systemDefault");
        boolean clock = owner.equals("java.time.Clock") && target.getName().equals("systemDefaultZone");
        return now || zone || clock;
    }

    @Test
    void nobodyWritesToTheConsole() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Portal.classes());
    }

    @Test
    void nobodyLooksForTheProviderOfJsonAnew() {
        noClasses()
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "looks through the libraries for JSON",
                        call -> call.getTarget().getOwner().getName().equals("jakarta.json.Json")))
                .because("each call looks through every library again: JsonSource holds the provider")
                .check(Portal.classes());
    }

    @Test
    void datesAreThoseOfJavaTime() {
        noClasses()
                .that()
                // Jakarta Mail and the library for calendars know no other date.
                .doNotHaveFullyQualifiedName("kr.opengov.platform.internal.outbox.Mailer")
                .and()
                .doNotHaveFullyQualifiedName("kr.opengov.summit.internal.exchange.CalendarFile")
                .and()
                .doNotHaveFullyQualifiedName("kr.opengov.web.meetings.MeetingCalendar")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.GregorianCalendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.SimpleDateFormat")
                .check(Portal.classes());
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(Portal.classes());
    }

    @Test
    void loggersArePrivate() {
        noFields()
                .that()
                .haveRawType("java.lang.System$Logger")
                .or()
                .haveRawType("java.util.logging.Logger")
                .should()
                .notBePrivate()
                .allowEmptyShould(true)
                .check(Portal.classes());
    }

    @Test
    void classesFitInTheReadersHead() {
        List<String> tooLong = Portal.sources().stream()
                .filter(file -> Portal.lines(file).size() > LONGEST_CLASS)
                .map(file -> Portal.name(file) + " " + Portal.lines(file).size())
                .toList();
        assertThat(tooLong).as("classes of more than %d lines", LONGEST_CLASS).isEmpty();
    }

    @Test
    void pageBeansAreSmall() {
        List<Path> beans = Portal.sources().stream()
                .filter(file ->
                        file.toString().contains("/web/") && file.toString().endsWith("Page.java"))
                .toList();
        List<String> tooLong = beans.stream()
                .filter(file -> Portal.lines(file).size() > LONGEST_PAGE_BEAN)
                .map(Portal::name)
                .toList();
        List<String> tooManyInjections = beans.stream()
                .filter(file -> collaborators(file) > MOST_INJECTIONS)
                .map(Portal::name)
                .toList();

        assertThat(beans).as("page beans").isNotEmpty();
        assertThat(tooLong)
                .as("page beans of more than %d lines", LONGEST_PAGE_BEAN)
                .isEmpty();
        assertThat(tooManyInjections)
                .as("page beans with more than %d injections", MOST_INJECTIONS)
                .isEmpty();
    }

    /** A value of the address is no collaborator, though it is injected too. */
    private static long collaborators(Path file) {
        return COLLABORATOR.matcher(Portal.text(file)).results().count();
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern later = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
        List<String> open = Portal.sources().stream()
                .filter(file -> later.matcher(Portal.text(file)).find())
                .map(Portal::name)
                .toList();
        assertThat(open).as("sources with work left for later").isEmpty();
    }
}
