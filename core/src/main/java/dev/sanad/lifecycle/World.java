package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.Turn;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What the rules may ask of the world beyond the case. Answers are facts of the moment, not rules. */
public interface World {

    /** Everybody who holds the party now; for a body, its members. */
    Set<PersonId> holders(String party);

    /** Whether the person may act for the owner now. */
    boolean represents(PersonId person, PersonId owner);

    /** What kind of beneficiary the owner is, in the word a policy uses. */
    String kindOf(PersonId owner);

    /** By what means the owner can be reached; empty where nobody knows. */
    default Optional<Reach> reach(PersonId owner) {
        return Optional.empty();
    }

    /** The number that was written, as its scheme writes it, or why it is none; taken as it is where nobody looks at it. */
    default Reading<String> identifier(String scheme, String written) {
        return Reading.of(written);
    }

    /** Whom a number of the scheme names. */
    default Optional<PersonId> named(String scheme, String number) {
        return Optional.empty();
    }

    /** How long earlier cases of the matter waited for what the clock waits for; nothing where nobody learns. */
    default Experience experience(String matter, String clock) {
        return Experience.NONE;
    }

    /** Whether the matter has a place for one more. */
    Truth placeFree(String matter);

    /** How many cases that wait come before this one when its turn is then; none where no line is kept. */
    default long ahead(CaseId id, Turn turn) {
        return 0;
    }

    /** Whether the funds that the matter is paid from hold this amount. */
    Truth fundsEnough(Matter matter, BigDecimal amount);

    /** What the embedding code says under this name. */
    Truth host(String name, CaseState state);
}
