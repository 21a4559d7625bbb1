package kr.opengov.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules use each other only where the design says so, and only through their public packages. */
class ModulesTest {
    /** Public packages of the platform beside its base package; other modules have their base package alone. */
    private static final List<String> PLATFORM_PACKAGES = List.of(
            "accounts",
            "approvals",
            "directory",
            "documents",
            "inbox",
            "notices",
            "audit",
            "outbox",
            "files",
            "pages",
            "codes",
            "rules",
            "persistence",
            "paging",
            "settings");

    static Stream<String> modules() {
        return Portal.MODULES.keySet().stream().sorted();
    }

    @Test
    void seesTheClassesOfAllModules() {
        for (String module : Portal.MODULES.keySet()) {
            assertThat(Portal.classes().containPackage("kr.opengov." + module))
                    .as("classes of %s", module)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesOnlyTheModulesTheDesignAllows(String module) {
        String[] forbidden = Stream.concat(Portal.MODULES.keySet().stream(), Stream.of("web", "db", "server"))
                .filter(other -> !other.equals(module))
                .filter(other -> !Portal.MODULES.get(module).contains(other))
                .map(other -> "kr.opengov." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("kr.opengov." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(Portal.classes());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keepsItsInternalPackagesToItself(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage("kr.opengov." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kr.opengov." + module + ".internal..")
                .check(Portal.classes());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void hasOnlyItsBasePackageAndInternalOnes(String module) {
        String base = "kr.opengov." + module;
        Stream<String> open =
                module.equals("platform") ? PLATFORM_PACKAGES.stream().map(name -> base + "." + name) : Stream.empty();
        String[] allowed =
                Stream.concat(Stream.of(base, base + ".internal.."), open).toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(allowed)
                .check(Portal.classes());
    }

    @Test
    void featuresInsideAModuleFormNoCircle() {
        for (String module : Portal.MODULES.keySet()) {
            SlicesRuleDefinition.slices()
                    .matching("kr.opengov." + module + ".internal.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(Portal.classes());
        }
    }

    @Test
    void theWebModuleKnowsNoPersistence() {
        noClasses()
                .that()
                .resideInAPackage("kr.opengov.web..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..")
                                // The one place that turns what went wrong into a sentence must know what it is called.
                                .and(DescribedPredicate.not(JavaClass.Predicates.simpleNameEndingWith("Exception"))))
                .check(Portal.classes());
    }

    @Test
    void onlyTheWebModuleKnowsTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kr.opengov.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..")
                .check(Portal.classes());
    }
}
