package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal holds can be read again: what is written today, and what was ever written. */
class EventCodecTest {

    private static final int SAMPLES = 500;

    static Stream<Class<?>> types() {
        return Arrays.stream(CaseEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_is_read_as_it_was_written(Class<?> type) {
        RandomEvents events = new RandomEvents(20261122);
        for (int i = 0; i < SAMPLES; i++) {
            CaseEvent event = events.of(type);
            assertThat(CaseEventCodec.read(
                            CaseEventCodec.type(event), CaseEventCodec.VERSION, CaseEventCodec.write(event)))
                    .isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void different_events_are_written_differently(Class<?> type) {
        RandomEvents events = new RandomEvents(42);
        Set<CaseEvent> different = new HashSet<>();
        Set<Value> written = new HashSet<>();
        for (int i = 0; i < SAMPLES; i++) {
            CaseEvent event = events.of(type);
            different.add(event);
            written.add(CaseEventCodec.write(event));
        }
        assertThat(written).hasSameSizeAs(different);
    }

    @Test
    void every_type_has_a_word_of_its_own_that_stays() {
        RandomEvents events = new RandomEvents(1);

        assertThat(types().map(type -> CaseEventCodec.type(events.of(type))))
                .containsExactlyInAnyOrder(
                        "case-opened",
                        "acted",
                        "motion-lost",
                        "fact-taken",
                        "signature-voided",
                        "paper-taken",
                        "notice-made",
                        "owner-told",
                        "clock-set",
                        "clock-stopped",
                        "clock-rang",
                        "case-moved",
                        "case-linked");
    }

    static List<String> golden() {
        return List.of(
                "case-opened.1",
                "case-opened.1-anonymous",
                "case-opened.1-answered",
                "acted.1",
                "acted.1-clock",
                "motion-lost.1",
                "fact-taken.1-yes",
                "fact-taken.1-number",
                "fact-taken.1-day",
                "fact-taken.1-length",
                "fact-taken.1-codes",
                "fact-taken.1-code",
                "fact-taken.1-person",
                "fact-taken.1-office",
                "fact-taken.1-signed",
                "fact-taken.1-kept",
                "signature-voided.1",
                "paper-taken.1",
                "paper-taken.1-undated",
                "notice-made.1",
                "notice-made.1-by-letter",
                "owner-told.1",
                "clock-set.1",
                "clock-set.1-paused",
                "clock-stopped.1",
                "clock-rang.1",
                "clock-rang.1-to-owner",
                "case-moved.1",
                "case-moved.1-clock",
                "case-linked.1");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void what_a_release_wrote_is_read_for_ever_and_means_what_it_meant(String sample) {
        Value.Tree entry = GoldenJson.read("events/" + sample + ".json");
        String type = text(entry, "type");
        int version =
                ((Value.Number) entry.get("version").orElseThrow()).number().intValueExact();
        Value.Tree body = (Value.Tree) entry.get("body").orElseThrow();

        CaseEvent event = CaseEventCodec.read(type, version, body);

        assertThat(sample).startsWith(type + "." + version);
        assertThat(meaning(event)).isEqualTo(text(entry, "means"));
        assertThat(CaseEventCodec.write(event)).isEqualTo(body);
    }

    /** An event in words; the value of a fact, too, which tells nothing of itself. */
    private static String meaning(CaseEvent event) {
        return event instanceof CaseEvent.FactTaken taken
                ? taken.toString().replace(taken.value().toString(), inWords(taken.value()))
                : event.toString();
    }

    private static String inWords(FactValue value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(part -> part.getName() + "=" + read(part, value))
                .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "[", "]"));
    }

    private static Object read(RecordComponent part, FactValue value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_type_of_event_has_a_sample() {
        RandomEvents events = new RandomEvents(1);

        assertThat(types().map(type -> CaseEventCodec.type(events.of(type))))
                .allSatisfy(type -> assertThat(golden()).anyMatch(sample -> sample.startsWith(type + ".")));
    }

    @Test
    void a_type_or_version_that_is_not_known_is_a_defect_that_says_so() {
        Value.Tree body = CaseEventCodec.write(new CaseEvent.ClockStopped("answer"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseEventCodec.read("clock-melted", 1, body))
                .withMessageContaining("clock-melted");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseEventCodec.read("clock-stopped", 2, body))
                .withMessageContaining("version 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock-set", "acted", "case-opened", "paper-taken", "clock-rang", "fact-taken"})
    void a_damaged_record_is_a_defect_that_tells_no_value(String type) {
        Value.Tree body =
                new BodyWriter().put("clock", "canary").put("fact", "canary").tree();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseEventCodec.read(type, 1, body))
                .satisfies(damaged -> assertThat(String.valueOf(damaged)).doesNotContain("canary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "number", "day", "length", "codes", "strange"})
    void a_damaged_value_is_a_defect_too(String kind) {
        Value.Tree body = new BodyWriter()
                .put("fact", "f")
                .put("value", new BodyWriter().put(kind, "canary").tree())
                .tree();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseEventCodec.read("fact-taken", 1, body))
                .satisfies(damaged -> assertThat(String.valueOf(damaged)).doesNotContain("canary"));
    }

    private static String text(Value.Tree tree, String key) {
        return ((Value.Text) tree.get(key).orElseThrow()).text();
    }
}
