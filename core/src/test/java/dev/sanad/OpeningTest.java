package dev.sanad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.annotation.ElementType;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A desk is not opened with what would fail, or let everything through, later. */
class OpeningTest {

    @Test
    void a_validator_that_overlooks_constraints_is_refused() {
        assertThatThrownBy(() -> Probe.passed(new Blind()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("overlooks the constraints")
                .hasMessageContaining("Jakarta Validation 3.0");
    }

    @Test
    void a_validator_that_does_not_look_within_is_refused() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .traversableResolver(new Shallow())
                .buildValidatorFactory()) {
            assertThatThrownBy(() -> Probe.passed(factory.getValidator()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("overlooks the constraints");
        }
    }

    @Test
    void a_provider_of_another_generation_is_refused() {
        Validator old = new Blind() {
            @Override
            public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
                throw new NoSuchMethodError("jakarta.validation");
            }
        };
        assertThatThrownBy(() -> Probe.passed(old))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not fit");
    }

    @Test
    void the_reference_provider_passes() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        assertThat(Probe.passed(validator)).isSameAs(validator);
    }

    /** Lets nobody into what a command is made of. */
    private record Shallow() implements TraversableResolver {
        @Override
        public boolean isReachable(Object of, Path.Node property, Class<?> root, Path path, ElementType element) {
            return true;
        }

        @Override
        public boolean isCascadable(Object of, Path.Node property, Class<?> root, Path path, ElementType element) {
            return false;
        }
    }

    /** Finds nothing. */
    private static class Blind implements Validator {
        @Override
        public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
            return Set.of();
        }

        @Override
        public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
            return Set.of();
        }

        @Override
        public <T> Set<ConstraintViolation<T>> validateValue(
                Class<T> type, String property, Object value, Class<?>... groups) {
            return Set.of();
        }

        @Override
        public BeanDescriptor getConstraintsForClass(Class<?> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ExecutableValidator forExecutables() {
            throw new UnsupportedOperationException();
        }
    }
}
