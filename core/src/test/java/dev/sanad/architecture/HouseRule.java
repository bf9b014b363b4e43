package dev.sanad.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule that cannot pass for want of anything to look at, nor for want of eyes.
 *
 * @param sample a package whose classes named {@code Broken…} each break the rule
 * @param rule what is demanded of the packages below a root
 * @param subject which classes can break it at all
 * @param floor how many of those must be seen
 */
public record HouseRule(String sample, Function<String, ArchRule> rule, Predicate<JavaClass> subject, int floor) {
    /** Every class of the jar or folder that the anchor comes from. */
    public static JavaClasses classesBeside(Class<?> anchor) {
        return importer().importUrl(anchor.getProtectionDomain().getCodeSource().getLocation());
    }

    /** Fails when a class breaks the rule, or when too few classes were seen that could. */
    public void holdsFor(String root, JavaClasses classes) {
        assertThat(classes.stream().filter(subject).count())
                .as("classes seen by: %s", this)
                .isGreaterThanOrEqualTo(floor);
        rule.apply(root).check(classes);
    }

    /** Fails unless the rule reports every broken class by name. */
    public void seesItsBrokenSample() {
        JavaClasses broken = importer().importPackages(sample);
        CharSequence[] names = broken.stream()
                .map(JavaClass::getName)
                .filter(name -> name.contains(".Broken"))
                .toArray(CharSequence[]::new);
        assertThat(names).as("broken classes for: %s", this).isNotEmpty();
        assertThatThrownBy(() -> rule.apply(sample).check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(names);
    }

    @Override
    public String toString() {
        return rule.apply(sample).getDescription();
    }

    private static ClassFileImporter importer() {
        return new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_PACKAGE_INFOS);
    }
}
