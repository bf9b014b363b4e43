package dev.sanad.survey;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody was asked to answer. It does not say whom: the host knows that from the case, and nothing leads from an
 * anonymous sheet back to it.
 *
 * @param token by which it is answered, once; it cannot be guessed
 * @param instrument the hash of what is asked
 * @param sent how and when
 * @param about the case, where it is about one
 * @param reminded how often
 */
public record Invitation(
        String token, String survey, String instrument, Sent sent, About about, State state, int reminded) {

    /** What became of an invitation. */
    public enum State {
        WAITING,
        ANSWERED,
        DECLINED,
        UNREACHED
    }

    /**
     * How somebody was asked.
     *
     * @param last day of the invitation or of its latest reminder
     */
    public record Sent(Mode mode, LocalDate day, LocalDate last, Groups groups) {}

    /**
     * What somebody is asked about.
     *
     * @param served the staff who acted in the case, who hear nobody's opinion of it
     */
    public record About(Optional<CaseId> dossier, Set<PersonId> served) {
        public About {
            served = Set.copyOf(served);
        }
    }

    public Invitation becoming(State next) {
        return new Invitation(token, survey, instrument, sent, about, next, reminded);
    }

    public Invitation reminded(LocalDate day) {
        Sent again = new Sent(sent.mode(), sent.day(), day, sent.groups());
        return new Invitation(token, survey, instrument, again, about, state, reminded + 1);
    }

    /** Without the token, which opens the sheet to whoever has it. */
    @Override
    public String toString() {
        return "Invitation[" + survey + ", " + state + "]";
    }
}
