package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.scenario.Scenario.Surroundings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In what way a step of a story is done: what the story leaves open. */
record Manner(String by, Optional<When> at, Surroundings world) {
    private static final BigDecimal ENOUGH = new BigDecimal("999999999999");

    /** There is a place, and there are funds. */
    static final Surroundings PLENTY = new Surroundings(Optional.of(true), Optional.of(ENOUGH), Map.of());

    /** Another way, in which what was refused should no longer be: later, by another person, in another world. */
    Manner amended(List<Refusal> refusals, String other) {
        Manner better = this;
        for (Refusal refusal : refusals) {
            better = better.amended(refusal, other);
        }
        return better;
    }

    private Manner amended(Refusal refusal, String other) {
        return switch (refusal.code().id()) {
            case "too-early", "held-until" -> new Manner(by, moment(refusal).or(() -> at), world);
            case "same-person" -> new Manner(other, at, world);
            case "no-place" -> in(new Surroundings(Optional.of(true), Optional.empty(), Map.of()));
            case "place-free" -> in(new Surroundings(Optional.of(false), Optional.empty(), Map.of()));
            case "funds-short" -> in(new Surroundings(Optional.empty(), Optional.of(ENOUGH), Map.of()));
            default -> this;
        };
    }

    private Manner in(Surroundings changed) {
        return new Manner(by, at, world.changedBy(changed));
    }

    private static Optional<When> moment(Refusal refusal) {
        return refusal.arguments().values().stream()
                .filter(Argument.Moment.class::isInstance)
                .map(moment -> ((Argument.Moment) moment).instant())
                .max(Instant::compareTo)
                .map(When.At::new);
    }
}
