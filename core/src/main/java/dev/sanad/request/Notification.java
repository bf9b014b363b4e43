package dev.sanad.request;

import dev.sanad.kernel.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the owner of a request is told of an action, in words.
 *
 * @param action of which he is told
 * @param told when he was told; empty until he is
 * @param said each fact as it was when the notice was made
 */
public record Notification(Timeline.Titled action, Instant made, Optional<Instant> told, List<Said> said) {

    public Notification {
        said = List.copyOf(said);
    }

    /**
     * The value of a fact.
     *
     * @param value as the policy or a person writes it; a day in ISO form
     * @param title of the value where the policy gives it one
     */
    public record Said(Timeline.Titled fact, String value, Optional<LocalText> title) {
        /** Without the value, which may be a person's words. */
        @Override
        public String toString() {
            return "Said[" + fact.name() + "]";
        }
    }
}
