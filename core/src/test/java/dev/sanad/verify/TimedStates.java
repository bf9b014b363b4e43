package dev.sanad.verify;

import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Deed;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States explored with time, by what they say apart from time. */
final class TimedStates {
    private static final long UNIT = 2 * 60;

    private final Time time;
    private final Zone zone;
    private final Map<List<Long>, List<long[]>> byFields = new HashMap<>();

    TimedStates(Explored explored) {
        this.time = explored.model().layout().time();
        this.zone = time.zone();
        for (int state = 0; state < explored.size(); state++) {
            long[] packed = explored.state(state);
            byFields.computeIfAbsent(fields(packed), each -> new ArrayList<>()).add(packed);
        }
    }

    private List<Long> fields(long[] packed) {
        return Arrays.stream(packed, zone.words(), packed.length).boxed().toList();
    }

    /** Whether some state stands for the case at that instant; with its fields packed, and its time as it is. */
    boolean contain(long[] fields, CaseState state, Instant now) {
        Optional<Instant>[] starts = starts(state, now);
        return byFields.getOrDefault(fields(fields), List.of()).stream().anyMatch(packed -> within(packed, starts));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Optional<Instant>[] starts(CaseState state, Instant now) {
        Optional<Instant>[] starts = new Optional[zone.watches() + 1];
        starts[Zone.NOW] = Optional.of(now);
        List<Object> watched = time.watches().all();
        for (int watch = 1; watch < starts.length; watch++) {
            starts[watch] = startOf(watched.get(watch - 1), state);
        }
        return starts;
    }

    private static Optional<Instant> startOf(Object watched, CaseState state) {
        if (watched instanceof Moment.Done done) {
            return state.deed(done.action()).map(Deed::at);
        }
        if (watched instanceof Moment.Told told) {
            return Optional.ofNullable(state.tellings().get(told.action())).flatMap(Telling::told);
        }
        if (watched instanceof Moment.Start) {
            return Optional.of(state.opening().start());
        }
        return state.clock((String) watched).map(run -> run.since());
    }

    private boolean within(long[] packed, Optional<Instant>[] starts) {
        for (int of = 0; of < starts.length; of++) {
            for (int over = 0; over < starts.length; over++) {
                if (starts[of].isPresent() && starts[over].isPresent()) {
                    Duration ahead = Duration.between(starts[of].get(), starts[over].get());
                    int bound = zone.get(packed, of, over);
                    long twice = 2 * ahead.toSeconds();
                    boolean strict = (bound & 1) == 0;
                    long limit = UNIT * (bound >> 1);
                    if (bound != Bound.OPEN && (strict ? twice >= limit : twice > limit)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
