package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Where each part of a case's state lies in a packed state. All zeros is a case that has not begun. */
final class Layout {
    /** A notice was made, and has not reached the owner. */
    static final int PENDING = 1;
    /** The owner was told. */
    static final int TOLD = 2;
    /** Some deliveries are made. */
    static final int SOME = 1;
    /** All deliveries are made. */
    static final int ALL = 2;

    private final Time time;
    private final Packing packing;
    private final Stages stages;
    private final Field variant;
    private final Field delivered;
    private final Field badCopies;
    private final Known ownerKind;
    private final List<Field> papers;
    private final Map<String, Known> facts;
    private final Map<Condition.Done, Field> done = new LinkedHashMap<>();
    private final Map<String, Count> counts;
    private final Map<String, Field> notices = new LinkedHashMap<>();
    private final Map<String, Dial> dials;

    /** A value: of which class it is. */
    record Known(Field field, Partition partition) {}

    /** How often an action was done, as far as it is counted. */
    record Count(Field field, int most) {}

    Layout(Scope scope, Interest interest, Time time) {
        this.time = time;
        this.packing = new Packing(time.zone().words());
        this.stages = new Stages(
                scope.lifecycle(), packing.field(scope.lifecycle().stages().size() + 1));
        this.variant = packing.field(scope.variants().size());
        this.ownerKind = known(new Partition(Optional.of(Plain.TEXT), interest.ownerKinds(), scope.setting()));
        this.facts =
                map(interest.facts(), (fact, tests) -> known(new Partition(scope.type(fact), tests, scope.setting())));
        interest.done().forEach(each -> done.put(each, packing.field(2)));
        this.counts = map(interest.counts(), (action, most) -> new Count(packing.field(most + 1), most));
        interest.notices().forEach(action -> notices.put(action, packing.field(TOLD + 1)));
        this.dials =
                map(scope.lifecycle().clocks(), (name, clock) -> new Dial(clock, packing.field(Dial.values(clock))));
        this.delivered = packing.field(interest.delivery() ? ALL + 1 : 1);
        this.papers = IntStream.range(0, interest.papers())
                .mapToObj(group -> packing.field(2))
                .toList();
        this.badCopies = packing.field(interest.badCopies() ? 2 : 1);
    }

    private Known known(Partition partition) {
        return new Known(packing.field(partition.size()), partition);
    }

    private static <A, B> Map<String, B> map(Map<String, A> from, BiFunction<String, A, B> to) {
        Map<String, B> result = new LinkedHashMap<>();
        from.forEach((key, value) -> result.put(key, to.apply(key, value)));
        return result;
    }

    int words() {
        return packing.words();
    }

    Time time() {
        return time;
    }

    Stages stages() {
        return stages;
    }

    Field variant() {
        return variant;
    }

    Field delivered() {
        return delivered;
    }

    Field badCopies() {
        return badCopies;
    }

    Known ownerKind() {
        return ownerKind;
    }

    /** For each group of needed papers, whether they are all there. */
    List<Field> papers() {
        return papers;
    }

    Optional<Known> fact(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    Map<String, Known> facts() {
        return facts;
    }

    boolean knows(long[] state, String fact) {
        return fact(fact)
                .filter(known -> known.field().get(state) != Partition.UNKNOWN)
                .isPresent();
    }

    Map<Condition.Done, Field> done() {
        return done;
    }

    boolean isDone(long[] state, Condition.Done asked) {
        return Optional.ofNullable(done.get(asked))
                .filter(bit -> bit.get(state) != 0)
                .isPresent();
    }

    Optional<Count> count(String action) {
        return Optional.ofNullable(counts.get(action));
    }

    Optional<Field> notice(String action) {
        return Optional.ofNullable(notices.get(action));
    }

    Map<String, Field> notices() {
        return notices;
    }

    Map<String, Dial> dials() {
        return dials;
    }
}
