package dev.sanad.survey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.sanad.statistics.Figure;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.Proportion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A percentage that leaves the surveys cannot have been made without what it rests on. */
class HonestTypesTest {

    private static final Set<String> FRACTIONS = Set.of(
            double.class.getName(),
            float.class.getName(),
            Double.class.getName(),
            BigDecimal.class.getName(),
            "java.util.OptionalDouble",
            Figure.class.getName());

    /** What was counted and not asked has no modes and no response: its number and its bounds stand for them. */
    private static final List<Class<?>> COUNTED = List.of(Score.Census.class, SatisfactionIndex.Result.Known.class);

    private static final JavaClasses SURVEY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.sanad.survey");

    @Test
    void no_public_type_gives_a_fraction_unless_it_was_made_with_evidence_or_with_bounds() {
        assertThat(SURVEY.size()).isGreaterThan(60);
        classes().should(new Evident()).check(SURVEY);
    }

    @Test
    void a_naked_percentage_is_seen() {
        JavaClasses naked = new ClassFileImporter().importClasses(NakedPercentage.class);

        assertThatThrownBy(() -> classes().should(new Evident()).check(naked)).isInstanceOf(AssertionError.class);
    }

    @Test
    void evidence_holds_number_response_modes_interval_and_flags() {
        assertThat(java.util.Arrays.stream(Evidence.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactly("n", "response", "modes", "interval", "flags");
    }

    private static final class Evident extends ArchCondition<JavaClass> {

        Evident() {
            super("give fractions only with what they rest on");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean telling = visible(type)
                    && type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .anyMatch(method ->
                                    FRACTIONS.contains(method.getRawReturnType().getName()));
            if (telling && !type.getConstructors().stream().allMatch(made -> evident(type, made))) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " gives a fraction by itself"));
            }
        }

        private static boolean visible(JavaClass type) {
            return type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.getEnclosingClass().map(Evident::visible).orElse(true);
        }

        private static boolean evident(JavaClass type, JavaConstructor made) {
            Set<String> parameters =
                    made.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.toSet());
            boolean counted = COUNTED.stream().anyMatch(type::isEquivalentTo);
            return parameters.contains(Evidence.class.getName())
                    || counted && parameters.contains(Interval.class.getName());
        }
    }

    @Test
    void what_a_survey_gives_away_is_no_bare_proportion() {
        assertThat(SURVEY.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getRawReturnType().isEquivalentTo(Proportion.class))
                        .map(method -> method.getOwner().getSimpleName()))
                .containsOnly("Experience");
    }
}
