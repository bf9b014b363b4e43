package dev.sanad.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.RefusedException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random surveys, published again and again in every way that is allowed, and a reader with a solver who knows who
 * answered which item in which group, and all that was ever told.
 */
class SecrecyTest {

    private static final int LEAST = 3;

    @Test
    void from_all_that_is_told_a_solver_finds_no_hidden_score() {
        attack(10, 1);
    }

    @Test
    @Tag("slow")
    void from_all_that_is_told_of_a_thousand_surveys_a_solver_finds_no_hidden_score() {
        attack(1_000, 2);
    }

    /** Else the tests above would prove nothing. */
    @Test
    void the_solver_finds_what_releases_that_do_not_know_of_each_other_tell() {
        boolean found = IntStream.range(0, 40).anyMatch(seed -> {
            RandomSurvey survey = new RandomSurvey(new Random(seed), LEAST);
            for (int release = 0; release < 4; release++) {
                survey.publish(survey.publication(), List.of());
            }
            return !new Reader(survey).found(LEAST).isEmpty();
        });

        assertThat(found).isTrue();
    }

    private static void attack(int surveys, long start) {
        int told = 0;
        int refused = 0;
        for (int i = 0; i < surveys; i++) {
            RandomSurvey survey = new RandomSurvey(new Random(start * 1_000_003 + i), LEAST);
            for (int release = 0; release < 4; release++) {
                try {
                    survey.publish(survey.publication());
                } catch (RefusedException subtracts) {
                    refused++;
                }
            }
            told += survey.told();
            assertThat(new Reader(survey).found(LEAST)).as("survey %d", i).isEmpty();
        }
        assertThat(told).as("scores told").isGreaterThan(surveys);
        assertThat(refused).as("releases refused").isGreaterThan(surveys / 20);
    }
}
