package dev.sanad.scenario;

import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.scenario.Command.Side;
import dev.sanad.scenario.Command.Vote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a scenario in Java. A command ({@link #lodge}, {@link #act}, {@link #tell},
 * {@link #follow}) begins a step; what follows says who
 * does it how and what is to come of it. Texts are those of a scenario file; one that cannot be read is refused with
 * {@link IllegalArgumentException}. For one thread.
 */
public final class ScenarioScript {
    private final String name;
    private final Map<String, Scenario.Person> people = new LinkedHashMap<>();
    private final List<StepDraft> steps = new ArrayList<>();
    private When start;
    private Scenario.Surroundings world = Scenario.Surroundings.UNSAID;

    private ScenarioScript(String name, When start) {
        this.name = name;
        this.start = start;
    }

    /** A scenario of this name that begins at a moment such as {@code 2026-11-22 09:00}. */
    public static ScenarioScript named(String name, String start) {
        return new ScenarioScript(name, StepDraft.when(start));
    }

    /** Somebody who holds these parties. */
    public ScenarioScript person(String person, String... parties) {
        return person(
                person,
                new Scenario.Person(Set.of(parties), Optional.empty(), Set.of(), OwnerKind.PERSON, Optional.empty()));
    }

    public ScenarioScript person(String person, Scenario.Person who) {
        people.put(person, who);
        return this;
    }

    /** What the world answers: from now on, or from the beginning where nothing has happened yet. */
    public ScenarioScript world(Scenario.Surroundings to) {
        if (steps.isEmpty()) {
            world = world.changedBy(to);
        } else {
            begin().change(to);
        }
        return this;
    }

    /** Time passes until this moment; the command that follows is done then. */
    public ScenarioScript at(String moment) {
        begin().at(moment);
        return this;
    }

    public ScenarioScript lodge(String service) {
        next().lodge(service);
        return this;
    }

    public ScenarioScript act(String action) {
        next().act(action);
        return this;
    }

    public ScenarioScript tell(String action) {
        next().tell(action);
        return this;
    }

    /** The case that was called for last is opened, and is the one spoken of from then on. */
    public ScenarioScript follow(String lifecycle) {
        next().follow(lifecycle);
        return this;
    }

    public ScenarioScript by(String who) {
        step().by(who);
        return this;
    }

    public ScenarioScript on(String channel) {
        step().on(channel);
        return this;
    }

    /** By which action a case is lodged. */
    public ScenarioScript through(String action) {
        step().through(action);
        return this;
    }

    /** Whose case is lodged. */
    public ScenarioScript owner(String who) {
        step().owner(who);
        return this;
    }

    /** On which channel he wants to be told. */
    public ScenarioScript answerOn(String channel) {
        step().answerOn(channel);
        return this;
    }

    /** On which day it was sent. */
    public ScenarioScript sent(String day) {
        step().sent(day);
        return this;
    }

    public ScenarioScript office(String office) {
        step().office(office);
        return this;
    }

    /** What is stated of a fact: one word, or several of a list. */
    public ScenarioScript with(String fact, String... words) {
        step().with(fact, List.of(words));
        return this;
    }

    /** Good papers. */
    public ScenarioScript papers(String... documents) {
        List.of(documents).forEach(document -> step().paper(document, Command.Paper.GOOD));
        return this;
    }

    /** A paper with the days that are printed on it. */
    public ScenarioScript paper(String document, Command.Paper paper) {
        step().paper(document, paper);
        return this;
    }

    public ScenarioScript votes(int inFavour, int against, int abstained) {
        return votes(new Vote.Counted(
                new Side(List.of(), inFavour),
                new Side(List.of(), against),
                new Side(List.of(), abstained),
                Optional.empty()));
    }

    public ScenarioScript votes(Vote vote) {
        step().votes(vote);
        return this;
    }

    /** It is refused by this code, citing exactly these clauses; any where none is named. One call for each refusal. */
    public ScenarioScript refused(String code, String... clauses) {
        step().refused(code, Optional.of(Set.of(clauses)).filter(any -> clauses.length > 0));
        return this;
    }

    /** It is refused by this code, on an assumption: no clause is cited. */
    public ScenarioScript refusedByAssumption(String code) {
        step().refused(code, Optional.of(Set.of()));
        return this;
    }

    public ScenarioScript lost() {
        step().lost();
        return this;
    }

    public ScenarioScript stage(String stage) {
        step().stage(stage);
        return this;
    }

    public ScenarioScript outcome(String outcome) {
        step().outcome(outcome);
        return this;
    }

    /** The party is told these facts and clocks; whatever where none is named. One call for each party. */
    public ScenarioScript told(String party, String... stated) {
        step().told(party, Optional.of(Set.of(stated)).filter(any -> stated.length > 0));
        return this;
    }

    /** By which channels what the owner is told goes; by none where it is laid under the code of the case. */
    public ScenarioScript via(String... channels) {
        step().via(List.of(channels));
        return this;
    }

    /** Nobody is told anything. */
    public ScenarioScript toldNobody() {
        step().toldNobody();
        return this;
    }

    /** The owner was told to expect it by this day. */
    public ScenarioScript promisedBy(String clock, String day) {
        step().promised(
                        clock,
                        told -> new Expectation.Told(told.from(), told.usually(), Optional.of(StepDraft.day(day))));
        return this;
    }

    /** The last day in time, with an hour the first moment that is too late, or {@code none}. */
    public ScenarioScript latest(String clock, String day) {
        step().latest(clock, day);
        return this;
    }

    /** Exactly these clocks are late. */
    public ScenarioScript late(String... clocks) {
        step().late(Set.of(clocks));
        return this;
    }

    /** Exactly these clocks ring while time passes until here. */
    public ScenarioScript rang(String... clocks) {
        step().rang(List.of(clocks));
        return this;
    }

    /** The scenario as written so far. */
    public Scenario scenario() {
        return new Scenario(
                name,
                Optional.empty(),
                start,
                people,
                world,
                steps.stream().map(StepDraft::step).toList());
    }

    private StepDraft begin() {
        steps.add(new StepDraft());
        return step();
    }

    /** The step that waits for a command, or a new one. */
    private StepDraft next() {
        return steps.isEmpty() || step().complete() ? begin() : step();
    }

    private StepDraft step() {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a scenario begins with a command or a moment");
        }
        return steps.get(steps.size() - 1);
    }
}
