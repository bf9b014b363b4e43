package dev.sanad.scenario;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import dev.sanad.policy.Policy;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import dev.sanad.request.Tell;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Plays one scenario, step by step, on a desk of its own. */
final class Play {
    private static final String NOBODY = "nobody";
    private static final String NO_CHANNEL = "none";

    private final Policy policy;
    private final Cast cast;
    private final Props props;
    private final Times times;
    private final Scene scene;
    private final Witness witness;
    private Optional<String> owner = Optional.empty();
    private int commands;

    Play(Policy policy, Scenario scenario, Witness witness) {
        this.policy = policy;
        this.cast = new Cast(policy.setting(), scenario.people());
        this.props = new Props(scenario.world());
        this.times = new Times(policy.setting().calendar());
        this.scene = new Scene(policy, cast, props, times.of(scenario.start(), Instant.EPOCH));
        this.witness = witness;
    }

    Scene scene() {
        return scene;
    }

    /** Does the step; what happens is its answer, even where that is a refusal. */
    Happening step(int number, Scenario.Step step) {
        int before = scene.journal().size();
        Optional<?> earlier = scene.current();
        step.at().ifPresent(when -> scene.advance(times.of(when, scene.now())));
        List<Refusal> refusals = refusals(() -> perform(step.command()));
        List<CaseEvent> journal = scene.journal();
        List<CaseEvent> events = scene.current().equals(earlier) ? journal.subList(before, journal.size()) : journal;
        return new Happening(number, step, scene.now(), refusals, events, scene.state());
    }

    /** Whether the step lies in the past of the scenario. */
    boolean runsBack(Scenario.Step step) {
        return step.at()
                .map(when -> times.of(when, scene.now()).isBefore(scene.now()))
                .orElse(false);
    }

    boolean hasCaseFor(Scenario.Step step) {
        Command command = step.command();
        boolean needs = command instanceof Command.Act
                || command instanceof Command.Tell
                || command instanceof Command.Follow follow && !scene.calledFor(follow.lifecycle());
        return !needs || scene.current().isPresent();
    }

    private static List<Refusal> refusals(Runnable command) {
        try {
            command.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
    }

    private void perform(Command command) {
        if (command instanceof Command.Lodge lodge) {
            lodge(lodge);
        } else if (command instanceof Command.Act act) {
            act(act);
        } else if (command instanceof Command.Tell tell) {
            tell(tell);
        } else if (command instanceof Command.Follow) {
            scene.follow();
        } else if (command instanceof Command.Change change) {
            props.change(change.to());
        }
    }

    private void lodge(Command.Lodge lodge) {
        String by = lodge.of().by().orElse(Party.OWNER);
        Optional<CaseRules> rules = scene.rules(lodge.service());
        Actor actor = actor(by, rules);
        boolean staff = cast.employs(actor);
        String whose = lodge.owner().orElse(staff ? Party.OWNER : by);
        boolean named = lodge.owner().isPresent() || staff;
        Optional<Channel> unsaid = lodge.of().channel().isPresent() ? Optional.empty() : channel(lodge.service());
        Lodging lodging = new Lodging(
                occasion(actor, lodge.of().channel().or(() -> unsaid.map(Channel::name))),
                lodge.service(),
                lodge.action(),
                Optional.of(whose).filter(any -> named && !any.equals(NOBODY)).map(PersonId::new),
                lodge.office().or(() -> office(actor)),
                values(rules).of(lodge.of()),
                lodge.answerOn(),
                lodge.sent().or(() -> unsaid.filter(Channel::countsFromSending).map(any -> times.day(scene.now()))));
        Receipt receipt = witness.lodging(scene, lodging, () -> scene.requests().lodge(lodging));
        owner = Optional.of(whose);
        scene.began(receipt.id());
    }

    /** The first channel that takes it; what comes on it was sent that day, where nothing else is said. */
    private Optional<Channel> channel(String matter) {
        return policy.reach().channels().values().stream()
                .filter(channel -> channel.lodges(matter) && channel.opening().isEmpty())
                .findFirst();
    }

    private static Optional<String> office(Actor actor) {
        return actor instanceof Actor.Known known ? known.office() : Optional.empty();
    }

    private void act(Command.Act command) {
        CaseRules rules = scene.rules().orElseThrow();
        Optional<Action> action = rules.lifecycle().action(command.action());
        String by = command.of().by().orElseGet(() -> action.map(Play::first).orElse(Party.OWNER));
        Optional<Party> body = Optional.ofNullable(policy.setting().parties().get(by))
                .filter(party -> party.body().isPresent());
        Optional<Roll> roll = body.flatMap(party -> ballot().roll(party, command.vote()));
        Actor actor = roll.map(each -> voter(by, each)).orElseGet(() -> actor(by));
        Receipt last = receipt();
        Act act = new Act(
                occasion(actor, command.of().channel()),
                last.id(),
                last.version(),
                command.action(),
                values(Optional.of(rules)).of(command.of()),
                roll);
        witness.acting(scene, act, () -> scene.requests().act(act));
    }

    private Ballot ballot() {
        return new Ballot(cast, scene.state().flatMap(state -> state.opening().owner()));
    }

    private Actor voter(String body, Roll roll) {
        return roll.chair()
                .or(() -> roll.voters().stream().findFirst())
                .map(member -> (Actor) Actor.staff(member.value(), body))
                .orElseGet(() -> actor(body));
    }

    /** The first party that may do it; the clock cannot be played. */
    private static String first(Action action) {
        return action.by().stream()
                .filter(by -> !by.equals(Party.CLOCK))
                .findFirst()
                .orElse(Party.OWNER);
    }

    private void tell(Command.Tell command) {
        Receipt last = receipt();
        Actor actor = actor(command.of().by().orElse(Party.OWNER));
        Tell tell = new Tell(occasion(actor, command.of().channel()), last.id(), last.version(), command.action());
        scene.requests().tell(tell);
    }

    /** The owner is whoever the case is of; a person fact stands for whom it names. */
    private Actor actor(String by) {
        if (by.equals(Party.OWNER)) {
            return cast.actor(owner.filter(name -> !name.equals(NOBODY)).orElse(Party.OWNER));
        }
        return bound(by).map(cast::named).orElseGet(() -> actor(by, scene.rules()));
    }

    /** Where a fact names nobody yet, somebody whom it could name. */
    private Actor actor(String by, Optional<CaseRules> rules) {
        return cast.find(by)
                .or(() -> rules.flatMap(known -> known.fact(by))
                        .map(Fact::type)
                        .filter(FactType.Person.class::isInstance)
                        .flatMap(type -> cast.holders(((FactType.Person) type).party()).stream()
                                .findFirst())
                        .map(cast::named))
                .orElseGet(() -> cast.actor(by));
    }

    private Optional<PersonId> bound(String fact) {
        return scene.state()
                .flatMap(state -> state.fact(fact))
                .filter(FactValue.Person.class::isInstance)
                .map(value -> ((FactValue.Person) value).person());
    }

    private Receipt receipt() {
        return scene.row()
                .map(row -> new Receipt(row.key().id(), row.version(), row.tracking(), row.stage()))
                .orElseThrow();
    }

    private InputValues values(Optional<CaseRules> rules) {
        return new InputValues(rules, times.day(scene.now()));
    }

    private Occasion occasion(Actor actor, Optional<String> channel) {
        commands++;
        CommandId id = new CommandId("step-" + commands);
        return new Occasion(id, actor, channel.filter(name -> !name.equals(NO_CHANNEL)), scene.now());
    }

    /** Sees each command as it comes, to note what it shows of the policy. */
    interface Witness {
        Receipt lodging(Scene scene, Lodging lodging, Supplier<Receipt> command);

        Receipt acting(Scene scene, Act act, Supplier<Receipt> command);
    }
}
