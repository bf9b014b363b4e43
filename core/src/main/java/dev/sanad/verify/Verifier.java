package dev.sanad.verify;

import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import dev.sanad.policy.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Explores every state that cases can reach under the rules of a policy, the very objects that rule in production, and
 * reports what is wrong with them. Pure and deterministic.
 *
 * <p>Time is left out: a running clock may ring at any moment, an earliest moment may have come, and a length of time
 * may have passed or not. So may anything be that lies outside the case: votes, funds, places, what the host says,
 * whether somebody else acts. Facts, papers, deeds, notices and counts of the case are kept, as far as rules ask about
 * them. What is called unreachable therefore is; a story may need what never comes together.
 */
public final class Verifier {
    /** The most states of one lifecycle, where nothing else is asked. */
    public static final int MOST_STATES = 10_000_000;

    private static final List<Check> CHECKS =
            List.of(new UnreachableStages(), new DeadStages(), new NobodyMayAct(), new OwnerNeverTold());

    private final int mostStates;
    private final Progress progress;

    public Verifier() {
        this(MOST_STATES, (lifecycle, states) -> {});
    }

    /**
     * Refuses a limit below 1 with {@link IllegalArgumentException}.
     *
     * @param mostStates of one lifecycle; one with more is not explored to its end, and nothing is said of it
     */
    public Verifier(int mostStates, Progress progress) {
        if (mostStates < 1) {
            throw new IllegalArgumentException("mostStates: not positive");
        }
        this.mostStates = mostStates;
        this.progress = progress;
    }

    /**
     * Verifies lifecycles that names of a policy link without fail.
     *
     * @param matters what can be lodged; those of one lifecycle are explored together, each case with the rules of its own
     */
    public Verification verify(Setting setting, Collection<Lifecycle> lifecycles, List<Matter> matters) {
        List<Finding> findings = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        for (Lifecycle lifecycle : lifecycles) {
            Explored explored = explore(Scope.of(setting, lifecycle, matters));
            coverage.add(new Coverage(lifecycle.name(), explored.size(), explored.edges(), explored.exhausted()));
            findings.addAll(findings(explored));
        }
        return new Verification(findings, coverage);
    }

    private Explored explore(Scope scope) {
        String lifecycle = scope.lifecycle().name();
        return Explored.of(new Model(scope), mostStates, states -> progress.seen(lifecycle, states));
    }

    private static List<Finding> findings(Explored explored) {
        if (!explored.exhausted()) {
            return List.of();
        }
        return CHECKS.stream().flatMap(check -> check.of(explored).stream()).toList();
    }
}
