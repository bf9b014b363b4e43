package dev.sanad.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.sanad.kernel.Refusal;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses CORE = HouseRule.classesBeside(Refusal.class);

    /** The floors are near what stood when the rule was written; raise them as core grows. */
    static Stream<HouseRule> rules() {
        return Stream.of(
                rule("cycle", root -> CoreRules.noCycleBetweenPackages()),
                rule("order", CoreRules::order),
                rule("libraries", root -> CoreRules.onlyAllowedLibraries()),
                rule("signatures", root -> CoreRules.nothingForeignInPublicSignatures(), CoreRules::isPublic, 450),
                rule("time", root -> CoreRules.noClock()),
                rule("chance", root -> CoreRules.noChance()),
                rule("habits", root -> CoreRules.noHostHabits()),
                rule("threads", root -> CoreRules.noThread()),
                rule("statics", root -> CoreRules.noStaticState(), StaticState::isSubject, 2),
                rule("personal", root -> CoreRules.personalRecordsTellNothing(), PersonalRecords::isSubject, 10),
                rule("sql", root -> CoreRules.noSql()),
                rule("ports", root -> CoreRules.noCheckedExceptionOnPorts(), CoreRules::isPort, 60),
                rule("output", root -> CoreRules.noStandardStream()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void broken_sample_is_seen_by_the_rule(HouseRule rule) {
        rule.seesItsBrokenSample();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void nothing_at_all_is_no_pass(HouseRule rule) {
        JavaClasses none = new ClassFileImporter().importClasses();

        assertThatThrownBy(() -> rule.holdsFor("dev.sanad", none)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void core_keeps_the_rule(HouseRule rule) {
        rule.holdsFor("dev.sanad", CORE);
    }

    @Test
    void broken_sample_is_seen_by_the_rule_on_package_private_types() {
        rule("share", root -> PackagePrivateShare.atLeast(1 / 3.0, 3)).seesItsBrokenSample();
    }

    @Test
    void a_third_of_core_is_package_private_give_or_take_ten_points_once_it_has_six_hundred_types() {
        PackagePrivateShare.atLeast(1 / 3.0 - 0.10, 600).check(CORE);
    }

    private static HouseRule rule(String sample, Function<String, ArchRule> rule) {
        return rule(sample, rule, type -> true, 1_200);
    }

    private static HouseRule rule(
            String sample, Function<String, ArchRule> rule, Predicate<JavaClass> subject, int floor) {
        return new HouseRule("dev.sanad.architecture.broken." + sample, rule, subject, floor);
    }
}
