package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class CasesBenchmarkTest {

    @Test
    void a_command_a_timeline_and_what_is_due_are_measured_turn_by_turn() throws IOException {
        assertThat(CasesBenchmark.measure(30, 300, 5))
                .hasSameSizeAs(CasesBenchmark.Work.values())
                .allMatch(line -> line.contains("ratios"));
    }
}
