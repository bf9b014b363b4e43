package dev.sanad.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.Language;
import dev.sanad.notice.GuideEdition;
import dev.sanad.survey.Measure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1980-02-29", "9999-12-31"})
    void days_that_every_store_keeps_are_read(String text) {
        assertThat(IsoDay.read(text)).hasValueSatisfying(day -> assertThat(day).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31",
                "-0001-01-01",
                "-4800-01-01",
                "+10000-01-01",
                "+5900000-01-01",
                "+999999998-12-31",
                "2026-02-30",
                "2026-2-3",
                "2026-02-03T00:00",
                "٢٠٢٦-٠٢-٠٣",
                ""
            })
    void other_texts_are_no_days(String text) {
        assertThat(IsoDay.read(text)).isEmpty();
    }

    @Test
    void what_no_store_keeps_does_not_come_in_as_a_value_either() {
        LocalDate far = LocalDate.of(10_000, 1, 1);
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatThrownBy(() -> new GuideEdition("bylaws", 1, Language.ENGLISH, far, "d-1", "a".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from: not in the years 1 to 9999");
        assertThatThrownBy(() -> new Measure.Plan("c", "a", "clerk", day, far))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("check: not in the years 1 to 9999");
    }
}
