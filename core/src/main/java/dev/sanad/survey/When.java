package dev.sanad.survey;

import java.util.Map;
import java.util.Optional;

/**
 * When an item is asked: an earlier one was answered with one of these values.
 *
 * @param item the earlier one
 */
public record When(String item, int least, int most) {

    boolean holds(Map<String, Answer> answers) {
        return Optional.ofNullable(answers.get(item))
                .filter(answer ->
                        answer instanceof Answer.Rated rated && rated.value() >= least && rated.value() <= most)
                .isPresent();
    }
}
