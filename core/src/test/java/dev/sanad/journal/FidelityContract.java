package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read, to the last character and digit. */
interface FidelityContract extends StorePorts {

    @ParameterizedTest
    @MethodSource("dev.sanad.journal.Torture#texts")
    default void a_text_is_read_as_it_was_written(String text) {
        Value.Tree tree = new Value.Tree(Map.of(text.length() > 1_000 ? "long" : text, Value.of(text)));
        CaseRow row = Sample.withContent(
                Sample.row(Sample.key(Sample.association()), Sample.command()), "received", tree, tree);
        Entry entry = new Entry(1, row.openedBy(), Sample.fingerprint(row.openedBy()), Sample.AT, "opened", 1, tree);
        store().inUnit(unit -> {
            unit.open(row, List.of(entry));
            return 0;
        });
        assertThat(records().find(row.key())).contains(row);
        assertThat(records().history(row.key())).containsExactly(entry);
    }

    /** As much as the engine lets into a case, in texts of which each character is written as two. */
    @Test
    default void a_case_that_is_full_is_read_as_it_was_written() {
        Map<String, Value> texts = new LinkedHashMap<>();
        for (int text = 0; text < 40; text++) {
            texts.put(text + ".some-fact", Value.of("\"".repeat(9_800)));
        }
        CaseRow row = Sample.withContent(
                Sample.row(Sample.key(Sample.association()), Sample.command()),
                "received",
                Value.empty(),
                new Value.Tree(texts));
        assertThat(records().find(Sample.opened(store(), row).key())).contains(row);
    }

    @ParameterizedTest
    @MethodSource("dev.sanad.journal.Torture#stages")
    default void a_stage_is_read_as_it_was_written(String stage) {
        CaseRow row = Sample.withContent(
                Sample.row(Sample.key(Sample.association()), Sample.command()), stage, Value.empty(), Value.empty());
        assertThat(records().find(Sample.opened(store(), row).key())).contains(row);
    }

    @ParameterizedTest
    @MethodSource("dev.sanad.journal.Torture#pairs")
    default void texts_that_look_alike_stay_apart(String one, String other) {
        AssociationId association = Sample.association();
        CaseRow first = Sample.withContent(
                Sample.row(Sample.key(association), Sample.command()), one, Value.empty(), Value.empty());
        CaseRow second = Sample.withContent(
                Sample.row(Sample.key(association), Sample.command()), other, Value.empty(), Value.empty());
        Sample.opened(store(), first);
        Sample.opened(store(), second);
        assertThat(records().find(first.key()).orElseThrow().stage())
                .isEqualTo(one)
                .isNotEqualTo(other);
        assertThat(records().find(second.key()).orElseThrow().stage()).isEqualTo(other);
    }

    @Test
    default void ids_and_codes_that_differ_only_in_case_are_two() {
        AssociationId association = Sample.association();
        String code = "Code-" + UUID.randomUUID();
        CaseRow first = Sample.opened(store(), Sample.tracked(Sample.key(association), code.toLowerCase(Locale.ROOT)));
        CaseRow second = Sample.opened(store(), Sample.tracked(Sample.key(association), code.toUpperCase(Locale.ROOT)));
        assertThat(records().findTracked(association, first.tracking())).contains(first);
        assertThat(records().findTracked(association, second.tracking())).contains(second);
        assertThat(records().findTracked(association, code)).isEmpty();
        CommandId lower = new CommandId("command-x");
        CaseRow changed = Sample.changed(store(), first, 1, lower);
        Sample.changed(store(), changed, 1, new CommandId("COMMAND-x"));
        assertThat(records().history(first.key())).hasSize(3);
        assertThat(found(first.key(), new CommandId("Command-x")).orElseThrow().done())
                .isEmpty();
    }

    @Test
    default void a_code_is_found_only_as_it_is() {
        CaseRow row = Sample.opened(store(), Sample.association());
        for (String near :
                List.of(row.tracking() + " ", " " + row.tracking(), row.tracking() + "\u0000", "", "%", "'")) {
            assertThat(records().findTracked(row.key().association(), near))
                    .as(near)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-21T08:30:00.123456Z",
                "2026-03-21T08:30:00.000001Z",
                "2026-03-21T08:30:00.999999Z",
                "1582-10-10T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999Z"
            })
    default void an_instant_is_kept_to_the_microsecond(String instant) {
        Instant at = Instant.parse(instant);
        CaseRow row = Sample.due(Sample.key(Sample.association()), at);
        Entry entry = new Entry(1, row.openedBy(), Sample.fingerprint(row.openedBy()), at, "opened", 1, Value.empty());
        store().inUnit(unit -> {
            unit.open(row, List.of(entry));
            return 0;
        });
        assertThat(records().history(row.key())).extracting(Entry::at).containsExactly(at);
        assertThat(records().find(row.key()).orElseThrow().due()).contains(at);
    }

    @Test
    default void what_is_finer_than_a_microsecond_is_cut_off() {
        CaseRow row = Sample.due(Sample.key(Sample.association()), Instant.parse("2026-03-21T08:30:00.123456999Z"));
        Sample.opened(store(), row);
        assertThat(records().find(row.key()).orElseThrow().due())
                .contains(Instant.parse("2026-03-21T08:30:00.123456Z"));
    }

    @Test
    default void numbers_keep_their_scale_and_every_digit() {
        Map<String, Value> numbers = new LinkedHashMap<>();
        for (String number : List.of(
                "0",
                "0.00",
                "-1",
                "1.50",
                "1.5",
                "1E+3",
                "1000",
                "1E-20",
                "0E-10",
                "0E+5",
                "12345678901234567890.123456789",
                "9".repeat(200),
                "0." + "0".repeat(180) + "1",
                "-9223372036854775809",
                "0.1")) {
            numbers.put("n" + numbers.size(), Sample.number(number));
        }
        assertKept(new Value.Tree(numbers));
    }

    @Test
    default void trees_keep_their_shape_and_the_order_of_their_keys() {
        Map<String, Value> inner = new LinkedHashMap<>();
        inner.put("z", new Value.Items(List.of()));
        inner.put("a", Value.empty());
        inner.put("", Value.of(""));
        inner.put("m", new Value.Items(List.of(Value.of(true), Value.of(false), Value.of("true"), Value.of(1))));
        Value deep = new Value.Tree(inner);
        for (int i = 0; i < 40; i++) {
            deep = i % 2 == 0 ? new Value.Items(List.of(deep)) : new Value.Tree(Map.of("d", deep));
        }
        Map<String, Value> outer = new LinkedHashMap<>(inner);
        outer.put("deep", deep);
        Value.Tree read = assertKept(new Value.Tree(outer));
        assertThat(read.values().keySet()).containsExactly("z", "a", "", "m", "deep");
    }

    private Value.Tree assertKept(Value.Tree tree) {
        CaseRow row = Sample.withContent(
                Sample.row(Sample.key(Sample.association()), Sample.command()), "received", tree, tree);
        Sample.opened(store(), row);
        CaseRow read = records().find(row.key()).orElseThrow();
        assertThat(Optional.of(read)).contains(row);
        return read.state();
    }
}
