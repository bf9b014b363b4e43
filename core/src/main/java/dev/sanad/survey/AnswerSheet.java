package dev.sanad.survey;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one person answered. It names nobody who answered: an attached sheet names the case, an anonymous one nothing.
 *
 * @param id random, so that it tells no order
 * @param instrument the hash of what was asked
 * @param answers to what was asked, in its order; what was asked and not said is there as such
 */
public record AnswerSheet(UUID id, String survey, String instrument, Taken taken, Map<String, Answer> answers) {

    /**
     * How a sheet was taken.
     *
     * @param day on which it arrived
     * @param staff who served and who asked; never told to anybody
     */
    public record Taken(Mode mode, LocalDate day, Groups groups, Optional<CaseId> dossier, Involved staff) {}

    /**
     * The staff behind a sheet.
     *
     * @param served whoever acted in the case
     * @param helper whoever asked or helped
     */
    public record Involved(Set<PersonId> served, Optional<PersonId> helper) {
        public Involved {
            served = Set.copyOf(served);
        }

        public static Involved nobody() {
            return new Involved(Set.of(), Optional.empty());
        }
    }

    public AnswerSheet {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    Set<PersonId> served() {
        return taken.staff().served();
    }

    Optional<Integer> rated(String item) {
        return Optional.ofNullable(answers.get(item))
                .flatMap(
                        answer -> answer instanceof Answer.Rated rated ? Optional.of(rated.value()) : Optional.empty());
    }

    /** Names the sheet, never what was answered. */
    @Override
    public String toString() {
        return "AnswerSheet[" + id + "]";
    }
}
