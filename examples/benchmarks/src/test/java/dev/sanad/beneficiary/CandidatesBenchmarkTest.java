package dev.sanad.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidatesBenchmarkTest {

    @Test
    void newcomers_are_found_among_two_thousand_under_another_spelling() {
        CandidatesBenchmark.Result result = CandidatesBenchmark.measure(2_000, 50);

        assertThat(result.found()).isEqualTo(50);
        assertThat(result.toString()).contains("2,000 people");
    }
}
