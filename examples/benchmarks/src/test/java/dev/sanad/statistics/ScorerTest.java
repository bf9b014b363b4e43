package dev.sanad.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is compared must come to the same. */
class ScorerTest {
    @Test
    void every_way_comes_to_the_same_scores() {
        byte[] sheets = GeneratedSheets.of(5000, 20);
        double ours = new TallyScorer(false, 20).score(sheets);

        Stream<Scorer> others = Stream.of(
                new TallyScorer(true, 20),
                new PlainScorer(20),
                new StreamScorer(GeneratedSheets.boxed(sheets, 20)),
                new MathScorer(20),
                new DescriptiveScorer(20));

        assertThat(others.map(scorer -> scorer.score(sheets)).toList())
                .hasSize(5)
                .allSatisfy(other -> assertThat(other).isCloseTo(ours, within(1e-9)));
    }
}
