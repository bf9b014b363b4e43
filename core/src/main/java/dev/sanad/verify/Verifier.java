package dev.sanad.verify;

import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * Explores every state that cases can reach under the rules of a policy, the very objects that rule in production, and
 * reports what is wrong with them. Pure and deterministic.
 *
 * <p>Time is kept where the order of things can turn on it, as any length that a span can take on the policy's calendar;
 * else a running clock may ring at any moment, an earliest moment may have come, and a length of time may have passed or
 * not. Anything may be that lies outside the case: votes, funds, places, what the host says, whether somebody else acts. Facts, papers, deeds, notices and counts of the case are kept, as far as rules ask about
 * them. What is called unreachable therefore is; a story may need what never comes together, and so dates are looked for
 * on which the engine of production really goes that way.
 */
public final class Verifier {
    /** The most states of one lifecycle, where nothing else is asked. */
    public static final int MOST_STATES = 10_000_000;

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

    /** Verifies all lifecycles of a policy, each with everything that can be lodged into it. */
    public Verification verify(Policy policy) {
        List<Finding> findings = new ArrayList<>();
        List<Coverage> coverage = new ArrayList<>();
        for (Lifecycle lifecycle : policy.matters().lifecycles().values()) {
            Verification each = verify(Scope.of(policy, lifecycle));
            Dating dating = Dating.of(policy, lifecycle);
            each.findings().forEach(finding -> findings.add(dating.of(finding).placedIn(policy)));
            coverage.addAll(each.coverage());
        }
        return new Verification(findings, coverage);
    }

    /**
     * Verifies one lifecycle.
     *
     * @param matters what can be lodged into it, each case with the rules of its own; none if only other cases open it
     */
    public Verification verify(Setting setting, Lifecycle lifecycle, List<Matter> matters) {
        Verification undated = verify(List.of(Scope.of(setting, lifecycle, matters)));
        Dating dating = Dating.of(setting, lifecycle, matters);
        return new Verification(undated.findings().stream().map(dating::of).toList(), undated.coverage());
    }

    private Verification verify(List<Scope> scopes) {
        List<Explored> explored = scopes.stream().map(this::explore).toList();
        List<Coverage> coverage = explored.stream().map(Verifier::coverage).toList();
        return new Verification(Findings.of(explored), coverage);
    }

    private Explored explore(Scope scope) {
        String lifecycle = scope.lifecycle().name();
        return Explored.of(scope, mostStates, states -> progress.seen(lifecycle, states));
    }

    private static Coverage coverage(Explored explored) {
        String lifecycle = explored.model().scope().lifecycle().name();
        return new Coverage(lifecycle, explored.size(), explored.edges(), explored.exhausted());
    }
}
