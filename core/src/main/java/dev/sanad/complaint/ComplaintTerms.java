package dev.sanad.complaint;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of a lifecycle mean when its complaints are counted, as the policy says under {@code counts}.
 *
 * @param acknowledged actions by which a complaint is acknowledged
 * @param answered actions by which it is answered
 * @param reopened actions by which it is reopened
 * @param ruling by what it is known to have been justified
 * @param by facts by which complaints are sorted, besides kind, channel, service and office
 * @param corrections the lifecycle of the corrective and preventive actions that come of it
 */
public record ComplaintTerms(
        Set<String> acknowledged,
        Set<String> answered,
        Set<String> reopened,
        Optional<Ruling> ruling,
        List<String> by,
        Optional<String> corrections) {

    /** Of a lifecycle of which the policy says nothing: its complaints are counted, and are in no share. */
    static final ComplaintTerms NONE =
            new ComplaintTerms(Set.of(), Set.of(), Set.of(), Optional.empty(), List.of(), Optional.empty());

    /** The fact that says whether a complaint was justified, and those of its values that say so. */
    public record Ruling(String fact, Set<String> upheld) {
        public Ruling {
            upheld = Set.copyOf(upheld);
        }
    }

    public ComplaintTerms {
        acknowledged = Set.copyOf(acknowledged);
        answered = Set.copyOf(answered);
        reopened = Set.copyOf(reopened);
        by = List.copyOf(by);
    }

    /** Those of a case that has lived under an older version, too. */
    ComplaintTerms over(ComplaintTerms older) {
        return new ComplaintTerms(
                Sets.union(older.acknowledged, acknowledged),
                Sets.union(older.answered, answered),
                Sets.union(older.reopened, reopened),
                ruling,
                by,
                corrections);
    }
}
