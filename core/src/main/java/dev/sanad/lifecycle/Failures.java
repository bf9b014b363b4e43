package dev.sanad.lifecycle;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells why a condition does not hold: each failing leaf, in the words of its own refusal. */
final class Failures {

    private final CaseView view;
    private final CaseRules rules;

    Failures(CaseView view, CaseRules rules) {
        this.view = view;
        this.rules = rules;
    }

    List<Refusal> of(Requirement requirement, Action action) {
        if (requirement.metIn(view)) {
            return List.of();
        }
        List<Clause> clauses = requirement.clauses().isEmpty() ? action.clauses() : requirement.clauses();
        return of(requirement.condition())
                .map(refusal -> refusal.citing(clauses))
                .toList();
    }

    private Stream<Refusal> of(Condition condition) {
        if (condition.in(view).holds()) {
            return Stream.empty();
        }
        if (condition instanceof Condition.All all) {
            return all.all().stream().flatMap(this::of);
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().flatMap(this::of);
        }
        if (condition instanceof Condition.Not not) {
            return not(not.condition());
        }
        return Stream.of(leaf((Condition.Leaf) condition));
    }

    private Stream<Refusal> not(Condition condition) {
        if (condition.in(view) == Truth.UNKNOWN) {
            return unknown(condition);
        }
        return Stream.of(forbidden(condition));
    }

    /** What holds and must not. */
    private Refusal forbidden(Condition condition) {
        if (condition.equals(new Condition.Asked(Question.PLACE_FREE))) {
            return Refusal.of(LifecycleRefusal.PLACE_FREE);
        }
        if (condition.equals(new Condition.Asked(Question.DELIVERED_ALL))) {
            return Refusal.of(LifecycleRefusal.DELIVERED_ALREADY)
                    .with("times", Argument.number(rules.matter().delivery().times()));
        }
        return Refusal.of(LifecycleRefusal.REQUIREMENT_FAILS);
    }

    /** The leaves of which nobody knows whether they hold. */
    private Stream<Refusal> unknown(Condition condition) {
        if (condition.in(view) != Truth.UNKNOWN) {
            return Stream.empty();
        }
        if (condition instanceof Condition.All all) {
            return all.all().stream().flatMap(this::unknown);
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().flatMap(this::unknown);
        }
        return condition instanceof Condition.Not not
                ? unknown(not.condition())
                : Stream.of(leaf((Condition.Leaf) condition));
    }

    private Refusal leaf(Condition.Leaf leaf) {
        if (leaf instanceof Condition.FactIs is) {
            return fact(is);
        }
        if (leaf instanceof Condition.Done done) {
            return notDone(done);
        }
        if (leaf instanceof Condition.Told told) {
            return Refusal.of(LifecycleRefusal.NOT_TOLD).with("action", rules.actionNamed(told.action()));
        }
        if (leaf instanceof Condition.Elapsed elapsed) {
            return elapsed(elapsed);
        }
        if (leaf instanceof Condition.Times times) {
            return times(times);
        }
        if (leaf instanceof Condition.Asked asked) {
            return answer(asked.question());
        }
        return other(leaf);
    }

    private Refusal other(Condition.Leaf leaf) {
        if (leaf instanceof Condition.Different different) {
            return Refusal.of(LifecycleRefusal.SAME_PERSON)
                    .with("action", rules.actionNamed(different.actions().get(0)));
        }
        if (leaf instanceof Condition.OwnerIs) {
            return Refusal.of(LifecycleRefusal.OWNER_KIND_NOT_ALLOWED);
        }
        if (leaf instanceof Condition.Host host) {
            return Refusal.of(LifecycleRefusal.HOST_REFUSES).with("name", host.name());
        }
        return Refusal.of(LifecycleRefusal.CHANNEL_NOT_ALLOWED);
    }

    private Refusal fact(Condition.FactIs is) {
        boolean signature = rules.fact(is.fact())
                .filter(fact -> fact.type() == Plain.SIGNATURE)
                .isPresent();
        LifecycleRefusal code = signature
                ? LifecycleRefusal.ATTESTATION_VOID
                : !known(is.fact()) || is.test() instanceof Test.Known
                        ? LifecycleRefusal.FACT_UNKNOWN
                        : LifecycleRefusal.FACT_DIFFERS;
        return Refusal.of(code).with("fact", rules.factNamed(is.fact()));
    }

    private boolean known(String fact) {
        return view.fact(fact, new Test.Known(true)).holds();
    }

    private Refusal notDone(Condition.Done done) {
        Refusal refusal = done.after().isPresent() && view.done(done.action(), Optional.empty())
                ? Refusal.of(LifecycleRefusal.NOT_DONE_AFTER)
                        .with("since", rules.actionNamed(done.after().get()))
                : Refusal.of(LifecycleRefusal.NOT_DONE);
        return refusal.with("action", rules.actionNamed(done.action()));
    }

    private Refusal elapsed(Condition.Elapsed elapsed) {
        Optional<Instant> from = view.moments().at(elapsed.from());
        if (from.isEmpty()) {
            return unmet(elapsed.from());
        }
        boolean early = elapsed.relation() == Relation.AT_LEAST || elapsed.relation() == Relation.MORE_THAN;
        Refusal refusal = Refusal.of(early ? LifecycleRefusal.TOO_EARLY : LifecycleRefusal.TOO_LATE)
                .with("from", momentNamed(elapsed.from()))
                .with("span", elapsed.span().argument());
        return early
                ? refusal.with("earliest", new Argument.Moment(view.reckoning().earliest(from.get(), elapsed.span())))
                : refusal.with(
                        "latest",
                        new Argument.Day(view.reckoning()
                                .deadline(from.get(), elapsed.span())
                                .day()));
    }

    private Refusal unmet(Moment moment) {
        return moment instanceof Moment.Told
                ? Refusal.of(LifecycleRefusal.NOT_TOLD).with("action", momentNamed(moment))
                : moment instanceof Moment.DateOf
                        ? Refusal.of(LifecycleRefusal.FACT_UNKNOWN).with("fact", momentNamed(moment))
                        : Refusal.of(LifecycleRefusal.NOT_DONE).with("action", momentNamed(moment));
    }

    private Argument momentNamed(Moment moment) {
        if (moment instanceof Moment.Done done) {
            return rules.actionNamed(done.action());
        }
        if (moment instanceof Moment.Told told) {
            return rules.actionNamed(told.action());
        }
        if (moment instanceof Moment.DateOf dateOf) {
            return rules.factNamed(dateOf.fact());
        }
        return new Argument.Word("start");
    }

    private Refusal times(Condition.Times times) {
        boolean more = times.relation() == Relation.AT_LEAST || times.relation() == Relation.MORE_THAN;
        return Refusal.of(more ? LifecycleRefusal.TOO_FEW_TIMES : LifecycleRefusal.TOO_MANY_TIMES)
                .with("action", rules.actionNamed(times.action()))
                .with("bound", Argument.number(times.bound()));
    }

    private Refusal answer(Question question) {
        return switch (question) {
            case DOCUMENTS_COMPLETE ->
                documents(LifecycleRefusal.DOCUMENTS_MISSING, view.papers().missing(view));
            case DOCUMENTS_VALID ->
                documents(LifecycleRefusal.DOCUMENTS_NOT_VALID, view.papers().notValid());
            case ELIGIBLE ->
                Refusal.of(
                        view.answer(question) == Truth.UNKNOWN
                                ? LifecycleRefusal.ELIGIBILITY_UNKNOWN
                                : LifecycleRefusal.NOT_ELIGIBLE);
            case DELIVERED_ALL -> Refusal.of(LifecycleRefusal.NOT_DELIVERED_ALL);
            case PLACE_FREE -> noPlace();
            case FUNDS_ENOUGH -> Refusal.of(LifecycleRefusal.FUNDS_SHORT);
        };
    }

    private Refusal noPlace() {
        return view.placeFree().holds()
                ? Refusal.of(LifecycleRefusal.NOT_IN_TURN).with("place", Argument.number(view.ahead() + 1))
                : Refusal.of(LifecycleRefusal.NO_PLACE);
    }

    private Refusal documents(LifecycleRefusal code, List<String> documents) {
        return Refusal.of(code)
                .with(
                        "documents",
                        new Argument.Several(
                                documents.stream().map(rules::documentNamed).toList()));
    }
}
