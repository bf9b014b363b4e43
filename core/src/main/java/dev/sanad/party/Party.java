package dev.sanad.party;

import dev.sanad.kernel.LocalText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A role of the policy.
 *
 * @param name its key
 * @param title how people call it
 * @param per acts only for cases of the actor's own office of this kind
 * @param exactly how many people hold it, where the policy says so
 * @param standIn who acts, as itself, when the only holder is barred
 * @param body how it votes, when it decides as a body
 */
public record Party(
        String name,
        LocalText title,
        Optional<String> per,
        OptionalInt exactly,
        Optional<String> standIn,
        Optional<Body> body) {

    /** The person concerned, or who represents him. */
    public static final String OWNER = "owner";

    /** The person complained about. */
    public static final String SUBJECT = "subject";

    /** The passing of time. */
    public static final String CLOCK = "clock";

    /** Everybody who works for the association. */
    public static final String STAFF = "staff";

    /** Those that a policy may give a title, and nobody holds: what somebody is to a case decides. */
    public static final Set<String> BUILT_IN = Set.of(OWNER, SUBJECT, CLOCK, STAFF);
}
