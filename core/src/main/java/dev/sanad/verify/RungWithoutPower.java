package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ladders whose last rung can ring where it does nothing and none of those whom it tells can do anything. */
final class RungWithoutPower implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Able able = new Able(explored);
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (int state = 0; state < explored.size(); state++) {
            int from = state;
            explored.edges(from, (target, step) -> {
                if (step instanceof Step.Ring ring && powerless(explored, able, from, ring, target)) {
                    findings.computeIfAbsent(ring.dial().clock().name(), each -> finding(explored, from, ring, target));
                }
            });
        }
        return List.copyOf(findings.values());
    }

    private static boolean powerless(Explored explored, Able able, int from, Step.Ring ring, int target) {
        int rung = ring.dial().rung(explored.state(from));
        return rung == ring.dial().clock().ladder().missed().size() - 1
                && ring.action().isEmpty()
                && !able.anyOf(ring.dial().tells(rung), explored.stageOf(target).name());
    }

    private static Finding finding(Explored explored, int from, Step.Ring ring, int target) {
        Naming naming = Naming.of(explored);
        Clock clock = ring.dial().clock();
        int rung = ring.dial().rung(explored.state(from));
        List<String> told = ring.dial().tells(rung);
        Finding finding = naming.clock(FindingCode.RUNG_WITHOUT_POWER, clock, "missed", Integer.toString(rung))
                .with("stage", naming.stage(explored.stageOf(target).name()))
                .shownBy(new Story(explored).to(from, ring, target));
        return told.isEmpty() ? finding : finding.with("parties", naming.parties(told));
    }
}
