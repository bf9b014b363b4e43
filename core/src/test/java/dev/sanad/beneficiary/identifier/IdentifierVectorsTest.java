package dev.sanad.beneficiary.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Identifiers that were judged elsewhere, by two other programs where two were to be had. */
class IdentifierVectorsTest {
    private final Identifiers identifiers =
            Identifiers.shipped(InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")));

    @ParameterizedTest
    @CsvFileSource(resources = "identifiers.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void identifier_is_taken_or_refused_as_it_was_elsewhere(
            String id,
            String scheme,
            @Nullable String input,
            boolean valid,
            @Nullable String normalized,
            String mode,
            String reason) {
        String written = Objects.requireNonNullElse(input, "");
        Optional<String> expected = valid ? Optional.of(Objects.requireNonNullElse(normalized, "")) : Optional.empty();
        Strictness asked = mode.equals("lenient") ? Strictness.LENIENT : Strictness.STRICT;

        assertThat(value(identifiers.read(scheme, written, asked))).as(reason).isEqualTo(expected);
        assertThat(value(identifiers.read(scheme, written, Strictness.LENIENT)))
                .as(reason)
                .isEqualTo(expected);
        if (valid && asked == Strictness.LENIENT) {
            assertThat(value(identifiers.read(scheme, written, Strictness.STRICT)))
                    .as(mode.toLowerCase(Locale.ROOT))
                    .isEmpty();
        }
    }

    private static Optional<String> value(Reading<Identifier> reading) {
        return reading.refused().isPresent()
                ? Optional.empty()
                : Optional.of(reading.orThrow().value());
    }
}
