package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import java.util.List;
import java.util.Optional;

/** How the owner of a case is told of it: what a policy's rules on notices decide. */
public interface Informing {

    /** After how long a notice of the action counts as told although it did not arrive; empty where it never does. */
    Optional<Span> lost(String action);

    /**
     * By which channels the owner is told, the first first; none where it is laid under the code of his case.
     *
     * @param action of which he is told; empty where a clock tells him
     */
    List<String> ways(CaseEvent.Opened opening, Optional<String> action, World world);

    /** Whether somebody's word that he told the owner on this channel counts. */
    boolean counts(String action, Optional<String> channel);

    /** The channels on which an owner may ask to be told, in the policy's order. */
    List<String> offered();

    /** Of a policy that says nothing: no notice is lost, each is laid under its code, and every word counts. */
    static Informing unsaid() {
        return new Informing() {
            @Override
            public Optional<Span> lost(String action) {
                return Optional.empty();
            }

            @Override
            public List<String> ways(CaseEvent.Opened opening, Optional<String> action, World world) {
                return List.of();
            }

            @Override
            public boolean counts(String action, Optional<String> channel) {
                return true;
            }

            @Override
            public List<String> offered() {
                return List.of();
            }
        };
    }
}
