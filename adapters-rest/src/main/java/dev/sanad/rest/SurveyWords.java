package dev.sanad.rest;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.survey.Mode;
import dev.sanad.survey.SurveyRefusal;
import java.util.Locale;
import java.util.Optional;

/** Words of surveys on the wire. */
final class SurveyWords {

    private SurveyWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RefusedException refused(SurveyRefusal code) {
        return new RefusedException(Refusal.of(code));
    }

    static Optional<Mode> mode(String word) {
        for (Mode mode : Mode.values()) {
            if (mode.word().equals(word)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    /** Whether the word says that somebody was out of reach, and not that he declined. */
    static Optional<Boolean> unreached(String word) {
        return switch (word) {
            case "unreached" -> Optional.of(true);
            case "declined" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
