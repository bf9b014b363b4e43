package dev.sanad.scenario;

import dev.sanad.calendar.Reading;
import dev.sanad.kernel.RefusedException;
import dev.sanad.scenario.Command.Doing;
import dev.sanad.scenario.Command.Given;
import dev.sanad.scenario.Command.Paper;
import dev.sanad.scenario.Command.Vote;
import dev.sanad.scenario.Expectation.Latest;
import dev.sanad.scenario.Expectation.Told;
import dev.sanad.scenario.Expectation.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A step while a script writes it. */
final class StepDraft {
    private static final Told NOTHING_TOLD = new Told(Optional.empty(), Optional.empty(), Optional.empty());

    private Optional<When> at = Optional.empty();
    private Optional<String> lodged = Optional.empty();
    private Optional<String> done = Optional.empty();
    private Optional<String> toldOf = Optional.empty();
    private Optional<String> followed = Optional.empty();
    private Optional<Scenario.Surroundings> change = Optional.empty();
    private Optional<String> by = Optional.empty();
    private Optional<String> channel = Optional.empty();
    private Optional<String> through = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<String> office = Optional.empty();
    private Optional<String> answerOn = Optional.empty();
    private Optional<LocalDate> sent = Optional.empty();
    private final Map<String, Given> with = new LinkedHashMap<>();
    private Optional<Map<String, Paper>> papers = Optional.empty();
    private Vote vote = new Vote.Unanimous();
    private boolean expects;
    private final List<Why> refused = new ArrayList<>();
    private boolean lost;
    private Optional<String> stage = Optional.empty();
    private Optional<String> outcome = Optional.empty();
    private Optional<Map<String, Optional<Set<String>>>> told = Optional.empty();
    private final Map<String, Told> promised = new LinkedHashMap<>();
    private final Map<String, Latest> latest = new LinkedHashMap<>();
    private Optional<Set<String>> late = Optional.empty();
    private Optional<List<String>> rang = Optional.empty();
    private Optional<List<String>> via = Optional.empty();

    static When when(String text) {
        return read(When.read(text), text);
    }

    static LocalDate day(String text) {
        return read(WrittenMoment.read(text), text).day();
    }

    private static <T> T read(Reading<T> reading, String text) {
        try {
            return reading.orThrow();
        } catch (RefusedException unread) {
            throw new IllegalArgumentException("no moment: " + text, unread);
        }
    }

    /** Whether it has a command, or says what is to come of the passing of time. */
    boolean complete() {
        return expects
                || lodged.isPresent()
                || done.isPresent()
                || toldOf.isPresent()
                || followed.isPresent()
                || change.isPresent();
    }

    void at(String moment) {
        at = Optional.of(when(moment));
    }

    void lodge(String service) {
        lodged = Optional.of(service);
    }

    void act(String action) {
        done = Optional.of(action);
    }

    void tell(String action) {
        toldOf = Optional.of(action);
    }

    void change(Scenario.Surroundings to) {
        change = Optional.of(to);
    }

    void follow(String lifecycle) {
        followed = Optional.of(lifecycle);
    }

    void by(String who) {
        by = Optional.of(who);
    }

    void on(String name) {
        channel = Optional.of(name);
    }

    void through(String action) {
        through = Optional.of(action);
    }

    void owner(String who) {
        owner = Optional.of(who);
    }

    void office(String name) {
        office = Optional.of(name);
    }

    void answerOn(String name) {
        answerOn = Optional.of(name);
    }

    void sent(String day) {
        sent = Optional.of(day(day));
    }

    void with(String fact, List<String> words) {
        with.put(fact, words.size() == 1 ? new Given.One(words.get(0)) : new Given.Many(words));
    }

    void paper(String document, Paper paper) {
        Map<String, Paper> more = new LinkedHashMap<>(papers.orElse(Map.of()));
        more.put(document, paper);
        papers = Optional.of(more);
    }

    void votes(Vote how) {
        vote = how;
    }

    void refused(String code, Optional<Set<String>> clauses) {
        expects = true;
        refused.add(new Why(code, clauses));
    }

    void lost() {
        expects = true;
        lost = true;
    }

    void stage(String name) {
        expects = true;
        stage = Optional.of(name);
    }

    void outcome(String word) {
        expects = true;
        outcome = Optional.of(word);
    }

    void told(String party, Optional<Set<String>> stated) {
        expects = true;
        Map<String, Optional<Set<String>>> more = new LinkedHashMap<>(told.orElse(Map.of()));
        more.put(party, stated);
        told = Optional.of(more);
    }

    void toldNobody() {
        expects = true;
        told = Optional.of(Map.of());
    }

    void promised(String clock, UnaryOperator<Told> more) {
        expects = true;
        promised.put(clock, more.apply(promised.getOrDefault(clock, NOTHING_TOLD)));
    }

    void latest(String clock, String day) {
        expects = true;
        latest.put(clock, day.equals("none") ? Latest.NONE : latest(day));
    }

    private static Latest latest(String text) {
        When.On on = read(WrittenMoment.read(text), text);
        return new Latest(Optional.of(on.day()), on.time());
    }

    void via(List<String> channels) {
        expects = true;
        via = Optional.of(channels);
    }

    void late(Set<String> clocks) {
        expects = true;
        late = Optional.of(clocks);
    }

    void rang(List<String> clocks) {
        expects = true;
        rang = Optional.of(clocks);
    }

    Scenario.Step step() {
        Optional<List<Why>> why = Optional.of(refused).filter(any -> !any.isEmpty());
        return new Scenario.Step(
                Optional.empty(),
                at,
                command(),
                new Expectation(why, lost, stage, outcome, told, promised, latest, late, rang, via));
    }

    private Command command() {
        Doing doing = new Doing(by, channel, with, papers);
        return lodged.<Command>map(service -> new Command.Lodge(service, through, doing, owner, office, answerOn, sent))
                .or(() -> done.map(action -> new Command.Act(action, doing, vote)))
                .or(() -> toldOf.map(action -> new Command.Tell(action, doing)))
                .or(() -> followed.map(Command.Follow::new))
                .or(() -> change.map(Command.Change::new))
                .orElseGet(Command.Nothing::new);
    }
}
