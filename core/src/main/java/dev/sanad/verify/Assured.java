package dev.sanad.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Knows in which states a clock is sure to wake somebody, if nobody does anything: to ring a rung that does an action
 * whatever stands open, or tells a party able to act in the stage; or has told it. States through which only rings lead are looked
 * through; a clock that rings again and again without either wakes nobody.
 */
final class Assured {
    private static final byte UNKNOWN = 0;
    private static final byte LOOKING = 1;
    private static final byte NO = 2;
    private static final byte YES = 3;

    private final Explored explored;
    private final Able able;
    private final byte[] known;

    private record Rung(int source, Step.Ring step, int target) {}

    Assured(Explored explored) {
        this.explored = explored;
        this.able = new Able(explored);
        this.known = new byte[explored.size()];
    }

    boolean in(int state) {
        if (known[state] == UNKNOWN) {
            known[state] = LOOKING;
            known[state] = woken(state) || look(state) ? YES : NO;
        }
        return known[state] == YES;
    }

    /** Whether a clock that still runs told somebody before who is able to act now. */
    private boolean woken(int state) {
        long[] packed = explored.state(state);
        String stage = explored.stageOf(state).name();
        return explored.model().layout().dials().values().stream()
                .filter(dial -> dial.on(packed))
                .anyMatch(dial ->
                        IntStream.range(0, dial.rung(packed)).anyMatch(rung -> able.anyOf(dial.tells(rung), stage)));
    }

    private boolean look(int state) {
        Map<String, List<Rung>> rings = new LinkedHashMap<>();
        explored.edges(state, (target, step) -> {
            if (step instanceof Step.Ring ring) {
                rings.computeIfAbsent(ring.dial().clock().name(), each -> new ArrayList<>())
                        .add(new Rung(state, ring, target));
            }
        });
        return rings.values().stream().anyMatch(ways -> ways.stream().allMatch(this::wakes));
    }

    private boolean wakes(Rung rung) {
        return rung.step().action().isPresent()
                || able.anyOf(told(rung), explored.stageOf(rung.target()).name())
                || in(rung.target());
    }

    private List<String> told(Rung rung) {
        return rung.step().dial().tells(rung.step().dial().rung(explored.state(rung.source())));
    }
}
