package dev.sanad.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static List<CalendarFault> faults(String text) {
        CalendarFile file = CalendarFile.read(text, Given.NATIONAL::find);
        return file instanceof CalendarFile.Faulty faulty ? faulty.faults() : List.of();
    }

    private static List<String> codes(String text) {
        return faults(text).stream().map(fault -> fault.refusal().code().id()).toList();
    }

    @Test
    void all_faults_are_found_each_with_its_line() {
        List<CalendarFault> faults = faults("""
                calendar: ours
                version: 1
                weekends:
                  - {days: [SAT, XXX]}
                holidays:
                  one: {name: {en: One}, on: 13-45, source: board}
                  two: {name: {en: Two}, on: 5-5, source: board}
                  three: {name: {en: Three}, on: 05-05}
                  four: {name: {xx: Four}, on: 05-05, source: board}
                  five: {name: {en: Five}, on: 05-05, source: board, colour: red}
                exceptions:
                  2026-02-30: {closed: yes, source: board}
                  2026-03-01: {closed: yes, open: yes, source: board}
                  2026-03-02: {open: "9-16", source: board}
                """);
        assertThat(faults).extracting(CalendarFault::line).containsExactly(4, 6, 7, 8, 9, 10, 12, 13, 14);
        assertThat(faults.get(5).refusal().code()).isEqualTo(CalendarRefusal.FILE_KEY_UNKNOWN);
        assertThat(faults.get(3).refusal().code()).isEqualTo(CalendarRefusal.FILE_KEY_MISSING);
        assertThat(faults.get(0).column()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendar: [",
                "calendar: a\ncalendar: b",
                "calendar: &a x\nversion: *a",
                "calendar: !!str x\nversion: 1",
                "calendar: !ours {}\nversion: 1",
                "a: [[[[[[[[[1]]]]]]]]]",
                "--- {calendar: a, version: 1}\n--- {calendar: b, version: 1}"
            })
    void file_that_is_broken_or_does_more_than_state_is_unreadable(String text) {
        assertThat(codes(text)).containsExactly("calendar-file-unreadable");
    }

    @Test
    void file_that_is_too_deep_or_too_long_is_refused_before_it_is_built() {
        assertThat(codes("[".repeat(400_000))).containsExactly("calendar-file-unreadable");
        assertThat(codes("#".repeat(1_000_001))).containsExactly("calendar-file-unreadable");
    }

    @Test
    void what_must_be_stated_is_missed() {
        assertThat(codes("calendar: ours")).containsExactly("calendar-file-key-missing");
        assertThat(codes("version: 1")).containsExactly("calendar-file-key-missing");
        assertThat(codes("just a text")).containsExactly("calendar-file-value-unfit");
        assertThat(codes("calendar: ''\nversion: 1")).containsExactly("calendar-file-value-unfit");
        assertThat(codes("calendar: a\nversion: 1\nholiday: {}")).containsExactly("calendar-file-key-unknown");
    }

    @Test
    void base_that_is_not_known_is_named() {
        assertThat(codes("{calendar: a, version: 1, over: XX}")).containsExactly("calendar-base-unknown");
        assertThat(CalendarFile.read("{calendar: a, version: 1, over: HU}", id -> Optional.empty()))
                .isInstanceOf(CalendarFile.Faulty.class);
    }

    @Test
    void words_that_other_readers_change_stay_as_they_are() {
        CalendarFile file = CalendarFile.read("{calendar: no, version: 1.10}", Given.NATIONAL::find);
        assertThat(((CalendarFile.Sound) file).calendar()).hasToString("no 1.10");
    }
}
