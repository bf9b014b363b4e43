package dev.sanad.rest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.sanad.architecture.CoreRules;
import dev.sanad.architecture.HouseRule;
import dev.sanad.architecture.PackagePrivateShare;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OURS = HouseRule.classesBeside(SanadResources.class);

    @Test
    void there_is_something_to_look_at() {
        assertThat(OURS).hasSizeGreaterThan(40);
    }

    @Test
    void two_thirds_are_package_private() {
        PackagePrivateShare.atLeast(2 / 3.0, 40).check(OURS);
    }

    @Test
    void what_ends_in_a_log_says_nothing_of_a_person() {
        CoreRules.personalRecordsTellNothing().check(OURS);
    }

    @Test
    void nothing_is_needed_but_core_jakarta_rest_jackson_and_a_log() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "javax.xml.stream..",
                        "dev.sanad..",
                        "jakarta.ws.rs..",
                        "com.fasterxml.jackson..",
                        "org.slf4j..",
                        "org.jspecify.."))
                .check(OURS);
    }
}
