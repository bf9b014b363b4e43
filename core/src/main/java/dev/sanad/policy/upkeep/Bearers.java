package dev.sanad.policy.upkeep;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.party.Party;
import dev.sanad.policy.Duty;
import dev.sanad.policy.Policy;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose the duties of a version are, and whom it reaches. */
record Bearers(Policy version) {

    /** The duty to circulate it, where it is somebody's. */
    Optional<Duty> circulation() {
        return version.measures().duties().values().stream()
                .filter(duty -> duty.kind() == Duty.Kind.CIRCULATION)
                .findFirst();
    }

    /** Whether the actor is of the party that circulates it. */
    boolean oversees(Actor actor) {
        return circulation().filter(duty -> bears(actor, duty)).isPresent();
    }

    /** Refuses all but the party whose duty it is. */
    void demand(Actor actor, Duty duty) {
        if (!bears(actor, duty)) {
            throw new RefusedException(Refusal.of(UpkeepRefusal.NOT_YOURS)
                    .with("duty", named(duty))
                    .with("party", version.setting().party(duty.by()))
                    .citing(duty.clauses()));
        }
    }

    /** The party of this name, or all where it is {@code staff}; refuses one that the version does not know. */
    Stream<String> parties(String party) {
        Set<String> known = version.setting().parties().keySet();
        if (party.equals(Party.STAFF)) {
            return known.stream().filter(each -> !Party.BUILT_IN.contains(each));
        }
        if (!known.contains(party) || Party.BUILT_IN.contains(party)) {
            throw new RefusedException(Refusal.of(UpkeepRefusal.PARTY_UNKNOWN).with("party", party));
        }
        return Stream.of(party);
    }

    static Argument named(Duty duty) {
        return new Argument.Named(duty.name(), duty.title());
    }

    private boolean bears(Actor actor, Duty duty) {
        return actor instanceof Actor.Known known
                && (duty.by().equals(Party.STAFF)
                        ? version.setting().employs(known)
                        : known.roles().contains(duty.by()));
    }
}
