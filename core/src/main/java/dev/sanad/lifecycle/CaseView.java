package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A real case as the conditions of an attempt see it: with what the attempt brings already taken in. */
final class CaseView implements View {

    /** Who attempts what: the actor, and everybody on the roll; no action where something else happens. */
    record Present(Optional<String> action, Set<PersonId> people, Optional<String> channel, Instant at) {
        Present {
            people = Set.copyOf(people);
        }
    }

    private final CaseFile file;
    private final CaseRules rules;
    private final World world;
    private final Present present;
    private final Reckoning reckoning;
    private final Moments moments;

    CaseView(CaseFile file, CaseRules rules, World world, Present present) {
        this.file = file;
        this.rules = rules;
        this.world = world;
        this.present = present;
        this.reckoning = rules.setting().reckoning(file.state().opening().office());
        this.moments = new Moments(file, rules, reckoning);
    }

    Reckoning reckoning() {
        return reckoning;
    }

    Moments moments() {
        return moments;
    }

    Papers papers() {
        return new Papers(file, rules, this::moment, reckoning);
    }

    /** When a moment is, if what is attempted counts as done now. */
    private Optional<Instant> moment(Moment moment) {
        boolean attempted = moment instanceof Moment.Done done
                && present.action().filter(done.action()::equals).isPresent();
        return attempted ? Optional.of(present.at()) : moments.at(moment);
    }

    Instant now() {
        return present.at();
    }

    /** Until when time has passed: what begins a case counts as done when it counts as received. */
    private Instant reckoned() {
        boolean begins = present.action()
                .flatMap(rules.lifecycle()::action)
                .filter(Action::starts)
                .isPresent();
        return begins ? file.state().opening().start() : present.at();
    }

    @Override
    public Truth fact(String fact, Test test) {
        return test.judge(moments.value(fact));
    }

    @Override
    public boolean done(String action, Optional<String> after) {
        Optional<Deed> deed = file.state().deed(action);
        Optional<Deed> later = after.flatMap(file.state()::deed);
        return deed.isPresent()
                && later.map(each -> each.sequence() < deed.get().sequence()).orElse(true);
    }

    @Override
    public boolean told(String action) {
        return moments.at(new Moment.Told(action)).isPresent();
    }

    @Override
    public Truth elapsed(Condition.Elapsed elapsed) {
        Optional<Instant> from = moments.at(elapsed.from());
        Optional<Instant> to = elapsed.to().map(moments::at).orElse(Optional.of(reckoned()));
        if (from.isEmpty() || to.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (elapsed.relation()) {
                    case AT_LEAST -> reckoning.atLeast(from.get(), elapsed.span(), to.get());
                    case LESS_THAN -> !reckoning.atLeast(from.get(), elapsed.span(), to.get());
                    case AT_MOST -> reckoning.atMost(from.get(), elapsed.span(), to.get());
                    case MORE_THAN -> reckoning.moreThan(from.get(), elapsed.span(), to.get());
                });
    }

    @Override
    public Truth times(Condition.Times times) {
        return Truth.of(times.relation().accepts(Integer.compare(file.state().times(times.action()), times.bound())));
    }

    @Override
    public Truth different(List<String> actions) {
        return Truth.of(actions.stream()
                .flatMap(action -> file.state().deed(action).stream())
                .flatMap(deed -> deed.people().stream())
                .noneMatch(present.people()::contains));
    }

    @Override
    public Truth answer(Question question) {
        return switch (question) {
            case DOCUMENTS_COMPLETE -> Truth.of(papers().missing(this).isEmpty());
            case DOCUMENTS_VALID -> Truth.of(papers().notValid().isEmpty());
            case ELIGIBLE ->
                rules.matter().eligible().map(rule -> rule.in(this)).orElse(Truth.TRUE);
            case DELIVERED_ALL ->
                Truth.of(rules.lifecycle().delivered(file.state())
                        >= rules.matter().delivery().times());
            case PLACE_FREE -> placeFree().and(Truth.of(ahead() == 0));
            case FUNDS_ENOUGH -> fundsEnough();
        };
    }

    /** Whether there is a place, whoever may come before. */
    Truth placeFree() {
        return world.placeFree(rules.matter().name());
    }

    /** How many cases come before this one for the next place. */
    long ahead() {
        return new WaitingLine(rules)
                .turn(file)
                .map(turn -> world.ahead(file.state().opening().id(), turn))
                .orElse(0L);
    }

    @Override
    public Truth onChannel(Set<String> channels) {
        return present.channel()
                .map(channel -> Truth.of(channels.contains(channel)))
                .orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth ownerIs(Set<String> kinds) {
        return file.state()
                .opening()
                .owner()
                .map(owner -> Truth.of(kinds.contains(world.kindOf(owner))))
                .orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth inStage(Set<String> stages) {
        return Truth.of(stages.contains(file.state().stage()));
    }

    @Override
    public Truth host(String name) {
        return world.host(name, file.state());
    }

    /** Enough for every amount that some action of the lifecycle reserves, or pays where none is reserved before. */
    private Truth fundsEnough() {
        Set<String> reserved = amounts(Action.Effects::reserves);
        return (reserved.isEmpty() ? amounts(Action.Effects::pays) : reserved)
                .stream()
                        .map(moments::value)
                        .map(value -> value.isPresent() && value.get() instanceof FactValue.Number amount
                                ? world.fundsEnough(rules.matter(), amount.number())
                                : Truth.UNKNOWN)
                        .reduce(Truth.TRUE, Truth::and);
    }

    private Set<String> amounts(Function<Action.Effects, Optional<String>> effect) {
        return rules.lifecycle().actions().values().stream()
                .flatMap(action -> effect.apply(action.effects()).stream())
                .collect(Collectors.toSet());
    }
}
