package dev.sanad.verify;

import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Decision;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Ruling;
import dev.sanad.party.Body;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case that lives by chance under the engine of production: anybody tries anything at any time. */
final class DiceCase {
    /** The longest pauses between two commands, in minutes: mostly short, some weeks. */
    private static final int[] PAUSES = {1, 1, 60, 60, 60 * 24, 60 * 24 * 40};

    private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
    private static final List<String> CHANNELS = List.of("web", "phone", "letter");
    private static final CommandId COMMAND = new CommandId("c");

    private final CaseRules rules;
    private final boolean posted;
    private final DiceWorld world;
    private final DiceInputs inputs;
    private final CaseDecider engine;
    private final Random dice;
    private final Actor.Known owner;
    private Optional<CaseFile> file;
    private Instant now;

    /** With the case so far, if it has begun. */
    DiceCase(CaseRules rules, Scope scope, Random dice, Optional<Walk.Met> begun) {
        this.rules = rules;
        this.posted = scope.posted();
        this.dice = dice;
        this.world = new DiceWorld(rules.setting(), dice);
        this.inputs = new DiceInputs(scope, world, dice);
        this.engine = new CaseDecider(rules, world, new Fingerprints(new byte[32]));
        this.file = begun.map(Walk.Met::file);
        this.owner = new Actor.Known(
                file.flatMap(each -> each.state().opening().owner())
                        .orElseGet(() -> new PersonId(dice.nextBoolean() ? "house" : "man")),
                Set.of(),
                Optional.empty());
        this.now = begun.map(Walk.Met::at).orElseGet(() -> FIRST.plus(Duration.ofMinutes(dice.nextInt(60 * 24 * 365))));
    }

    DiceWorld world() {
        return world;
    }

    Instant now() {
        return now;
    }

    /** One command. Gives the case as it then is; empty where the command was refused or changed nothing. */
    Optional<CaseFile> live() {
        now = dice.nextInt(3) == 0 ? nearlyDue() : later();
        Ruling ruling = file.map(this::goOn).orElseGet(this::open);
        if (ruling.decision() instanceof Decision.Accepted<CaseEvent> accepted
                && !accepted.events().isEmpty()) {
            file = Optional.of(after(accepted.events(), ruling.texts()));
            return file;
        }
        return Optional.empty();
    }

    private Instant later() {
        return now.plus(Duration.ofMinutes(dice.nextInt(PAUSES[dice.nextInt(PAUSES.length)])));
    }

    /** Some instant at which a clock changes what may be done, or one nearby. */
    private Instant nearlyDue() {
        List<Instant> turns = file.stream()
                .flatMap(each -> each.state().clocks().values().stream())
                .flatMap(run -> Stream.of(run.rings(), run.earliest(), run.latest()))
                .flatMap(Optional::stream)
                .filter(turn -> turn.isAfter(now))
                .toList();
        return turns.isEmpty() ? later() : inputs.pick(turns).plusSeconds(60L * (dice.nextInt(3) - 1));
    }

    private CaseFile after(List<CaseEvent> events, Map<String, String> texts) {
        Map<String, String> contents = new LinkedHashMap<>(texts);
        file.ifPresent(before -> contents.putAll(before.contents()));
        CaseState state = file.map(before -> {
                    CaseState each = before.state();
                    for (CaseEvent event : events) {
                        each = each.after(event);
                    }
                    return each;
                })
                .orElseGet(() -> CaseState.of(events));
        return new CaseFile(state, contents);
    }

    private Ruling open() {
        Action action = inputs.pick(rules.lifecycle().starts());
        CaseEvent.Opened opened = new CaseEvent.Opened(
                new CaseId(new UUID(0, 1)),
                rules.version(),
                rules.lifecycle().name(),
                rules.matter().name(),
                Optional.of(owner.person()),
                Optional.empty(),
                Optional.empty(),
                posted ? now.minus(Duration.ofMinutes(dice.nextInt(PAUSES[dice.nextInt(PAUSES.length)]))) : now,
                Optional.empty());
        return engine.open(opened, attempt(action));
    }

    private Ruling goOn(CaseFile before) {
        int chance = dice.nextInt(10);
        List<String> pending = new ArrayList<>(before.state().tellings().keySet());
        if (chance == 0 && !pending.isEmpty()) {
            return engine.tell(before, inputs.pick(pending), occasion(owner));
        }
        if (chance <= 2 && !before.state().clocks().isEmpty()) {
            return engine.ring(before, new Occasion(COMMAND, new Actor.Clock(), Optional.empty(), now));
        }
        List<Action> here = rules.lifecycle().from(before.state().stage());
        List<Action> any = List.copyOf(rules.lifecycle().actions().values());
        return engine.act(before, attempt(inputs.pick(here.isEmpty() || chance == 9 ? any : here)));
    }

    private Attempt attempt(Action action) {
        String by = inputs.pick(action.by());
        Optional<Body> body =
                Optional.ofNullable(rules.setting().parties().get(by)).flatMap(Party::body);
        Value.Tree given = inputs.of(action, now);
        return new Attempt(occasion(actor(by)), action.name(), given, body.map(each -> roll(by)));
    }

    /** Never the clock, which only rings. */
    private Actor actor(String by) {
        if (by.equals(Party.OWNER)) {
            return owner;
        }
        Optional<String> bound = file.flatMap(each -> each.state().fact(by).flatMap(value -> person(each, value)));
        if (bound.isPresent()) {
            return Actor.staff(bound.get(), "staff");
        }
        return Actor.staff(someHolder(by), by);
    }

    private static Optional<String> person(CaseFile file, FactValue value) {
        if (value instanceof FactValue.Kept kept) {
            return file.text(kept);
        }
        return value instanceof FactValue.Person person
                ? Optional.of(person.person().value())
                : Optional.empty();
    }

    private String someHolder(String party) {
        List<String> holders = DiceInputs.sorted(world.holders(party));
        return holders.isEmpty() ? "nobody" : inputs.pick(holders);
    }

    private Roll roll(String body) {
        List<PersonId> members = DiceInputs.sorted(world.holders(body)).stream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(members, dice);
        int present = 1 + dice.nextInt(members.size());
        int inFavour = dice.nextInt(present + 1);
        return new Roll(members.subList(0, inFavour), members.subList(inFavour, present), List.of(), Optional.empty());
    }

    private Occasion occasion(Actor actor) {
        return new Occasion(COMMAND, actor, Optional.of(inputs.pick(CHANNELS)), now);
    }
}
