package dev.sanad.verify;

import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Decision;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Ruling;
import dev.sanad.party.Party;
import dev.sanad.policy.StoryStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plays steps of a story on the engine of production, in one manner and at one instant. */
final class Player {
    private static final CommandId COMMAND = new CommandId("story");
    private static final Fingerprints FINGERPRINTS = new Fingerprints(new byte[32]);

    private final CaseRules rules;
    private final String ownerKind;
    private final Manner manner;
    private final Offered offered;

    Player(CaseRules rules, String ownerKind, Manner manner) {
        this.rules = rules;
        this.ownerKind = ownerKind;
        this.manner = manner;
        this.offered = new Offered(rules);
    }

    /** Begins the story; empty where the engine refuses, or the case does not come to stand where the story says. */
    Optional<CaseFile> begin(StoryStep.Acted step, Instant at) {
        CaseEvent.Opened opened = new CaseEvent.Opened(
                new CaseId(new UUID(0, 1)),
                rules.version(),
                rules.lifecycle().name(),
                rules.matter().name(),
                Optional.of(Company.OWNER.person()),
                company().office(),
                manner.channel(),
                at,
                Optional.empty());
        return ruled(() -> engine().open(opened, attempt(step, Optional.empty(), at)))
                .map(ruling -> new CaseFile(CaseState.of(events(ruling)), ruling.texts()))
                .filter(file -> file.state().stage().equals(step.stage()));
    }

    /** Plays one step that is not a ringing. */
    Optional<CaseFile> play(StoryStep step, CaseFile file, Instant at) {
        Supplier<Ruling> ruling = step instanceof StoryStep.Acted acted
                ? () -> engine().act(file, attempt(acted, Optional.of(file), at))
                : () -> engine().tell(file, ((StoryStep.Told) step).action(), occasion(Company.OWNER, at));
        return ruled(ruling)
                .map(accepted -> file.after(events(accepted), accepted.texts()))
                .filter(after -> after.state().stage().equals(step.stage()));
    }

    /** Rings all that is due; empty unless it is what the story says of so many steps, in its order. */
    Optional<CaseFile> ring(List<StoryStep.Rang> steps, CaseFile file, Instant at) {
        return ruled(() -> engine().ring(file, new Occasion(COMMAND, new Actor.Clock(), Optional.empty(), at)))
                .filter(ruling -> happened(events(ruling)).equals(steps(steps)))
                .map(ruling -> file.after(events(ruling), ruling.texts()))
                .filter(after ->
                        after.state().stage().equals(steps.get(steps.size() - 1).stage()));
    }

    /** Which clocks rang, and what was done, in order. */
    private static List<String> happened(List<CaseEvent> events) {
        List<String> happened = new ArrayList<>();
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.ClockRang rang) {
                happened.add(rang.clock());
            } else if (event instanceof CaseEvent.Acted acted) {
                happened.add(acted.action());
            }
        }
        return happened;
    }

    private static List<String> steps(List<StoryStep.Rang> steps) {
        return steps.stream()
                .flatMap(step -> Stream.concat(Stream.of(step.clock()), step.action().stream()))
                .toList();
    }

    private Attempt attempt(StoryStep.Acted step, Optional<CaseFile> file, Instant at) {
        Action action = rules.lifecycle().action(step.action()).orElseThrow();
        return new Attempt(
                occasion(actor(step.party(), file), at),
                action.name(),
                offered.inputs(action, step.inputs(), manner, at),
                company().roll(step.party()));
    }

    private Actor actor(String party, Optional<CaseFile> file) {
        return party.equals(Party.OWNER)
                ? Company.OWNER
                : bound(party, file).orElseGet(() -> company().member(party, manner.person()));
    }

    /** The person whom a fact names. */
    private Optional<Actor.Known> bound(String fact, Optional<CaseFile> file) {
        return rules.fact(fact)
                .filter(each -> each.type() instanceof FactType.Person)
                .flatMap(each -> file.flatMap(known -> known.state().fact(fact).flatMap(value -> person(known, value)))
                        .map(person -> new Actor.Known(
                                new PersonId(person),
                                Set.of(((FactType.Person) each.type()).party()),
                                company().office())));
    }

    private static Optional<String> person(CaseFile file, FactValue value) {
        if (value instanceof FactValue.Kept kept) {
            return file.text(kept);
        }
        return value instanceof FactValue.Person person
                ? Optional.of(person.person().value())
                : Optional.empty();
    }

    private Occasion occasion(Actor actor, Instant at) {
        return new Occasion(COMMAND, actor, manner.channel(), at);
    }

    private CaseDecider engine() {
        return new CaseDecider(rules, company(), FINGERPRINTS);
    }

    private Company company() {
        return new Company(rules.setting(), ownerKind, manner.agreed());
    }

    /** A calendar that cannot reckon refuses, too. */
    private static Optional<Ruling> ruled(Supplier<Ruling> ruling) {
        try {
            return Optional.of(ruling.get()).filter(each -> each.decision() instanceof Decision.Accepted);
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }

    private static List<CaseEvent> events(Ruling ruling) {
        return ruling.decision().orThrow();
    }
}
