package dev.sanad.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.EasterHoliday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2285-03-22"
    })
    void easter_is_on_its_known_day(LocalDate day) {
        assertThat(Easter.sunday(day.getYear())).isEqualTo(day);
    }

    @Test
    void easter_is_the_same_as_icu_from_1900_to_2200() {
        EasterHoliday icu = new EasterHoliday("Easter");
        ZoneId zone = TimeZone.getDefault().toZoneId();
        List<Integer> different = IntStream.rangeClosed(1900, 2200)
                .filter(year -> !icu.isOn(
                        Date.from(Easter.sunday(year).atTime(12, 0).atZone(zone).toInstant())))
                .boxed()
                .toList();
        assertThat(different).isEmpty();
    }
}
