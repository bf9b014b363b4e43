package dev.sanad.scenario;

import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Place;
import java.util.List;
import java.util.Locale;

/**
 * Something of a policy that a scenario can show.
 *
 * @param path where it stands in the policy, such as {@code lifecycles.request.actions.check.requires[0]}
 */
public record Target(String path, Mark mark) {

    /** What is shown of it. */
    public enum Mark {
        /** An action was done. */
        DONE,
        /** An action was refused to somebody who may not do it. */
        REFUSED_TO_OTHERS,
        /** An action was refused in a stage from which it cannot be done. */
        REFUSED_IN_STAGE,
        /** An action was refused because it had been done as often as it may be. */
        REFUSED_AT_LIMIT,
        /** A delivery was refused because everything had been delivered. */
        REFUSED_DELIVERED,
        /** A body voted against a motion. */
        LOST,
        /** A body had too few members present. */
        NO_QUORUM,
        /** A requirement was demanded and met, by an action that was done. */
        MET,
        /** An action was refused because of the requirement. */
        UNMET,
        /** An action was refused because it was too early. */
        HELD,
        /** A clock started. */
        STARTED,
        /** A clock did not start because its condition did not hold. */
        SKIPPED,
        /** A clock was stopped before its latest moment. */
        STOPPED_IN_TIME,
        /** A rung rang. */
        RANG,
        /** An extension was refused because it went too far. */
        REFUSED_CEILING,
        /** A channel did not take what it does not take. */
        TAKES_NOT,
        /** A channel was closed. */
        CLOSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where it stands in the policy's file. */
    public Place place(Policy policy) {
        return policy.form().notes().places().of(List.of(path.replace("]", "").split("[.\\[]")));
    }

    /** The path and the mark, by which a scenario file names it. */
    public String id() {
        return path + " " + mark.word();
    }
}
