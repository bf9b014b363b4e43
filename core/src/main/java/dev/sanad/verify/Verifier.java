package dev.sanad.verify;

import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Property;
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
            List<Explored> explored = explore(Scope.of(policy, lifecycle));
            Dating dating = Dating.of(policy, lifecycle);
            List<Finding> found = new ArrayList<>(Findings.of(explored));
            found.addAll(new PropertyChecks(explored, this::explore, dating).of(properties(policy, lifecycle)));
            found.stream().map(dating::of).forEach(findings::add);
            explored.stream().map(Verifier::coverage).forEach(coverage::add);
        }
        findings.addAll(Findings.of(policy));
        return new Verification(
                findings.stream().map(finding -> finding.placedIn(policy)).toList(), coverage);
    }

    private static List<Property> properties(Policy policy, Lifecycle lifecycle) {
        return policy.measures().rules().stream()
                .filter(property -> property.lifecycle().equals(lifecycle.name()))
                .toList();
    }

    /**
     * Verifies one lifecycle.
     *
     * @param matters what can be lodged into it, each case with the rules of its own; none if only other cases open it
     */
    public Verification verify(Setting setting, Lifecycle lifecycle, List<Matter> matters) {
        List<Explored> explored = explore(List.of(Scope.of(setting, lifecycle, matters)));
        Dating dating = Dating.of(setting, lifecycle, matters);
        return new Verification(
                Findings.of(explored).stream().map(dating::of).toList(),
                explored.stream().map(Verifier::coverage).toList());
    }

    /**
     * Whether two policies decide everything alike: what can be lodged and attempted, by whom, with which answer, who is
     * told, and what clocks say. Titles, clauses and languages do not count, nor do duties, surveys and properties, which
     * decide no case. False also where one of them has more states than the most.
     */
    public boolean decideAlike(Policy one, Policy other) {
        return new SameDecisions(mostStates).of(one, other);
    }

    private List<Explored> explore(List<Scope> scopes) {
        return scopes.stream().map(this::explore).toList();
    }

    private Explored explore(Scope scope) {
        String lifecycle = scope.lifecycle().name();
        return Exploration.of(scope, mostStates, states -> progress.seen(lifecycle, states));
    }

    private static Coverage coverage(Explored explored) {
        String lifecycle = explored.model().scope().lifecycle().name();
        return new Coverage(lifecycle, explored.size(), explored.edges(), explored.exhausted());
    }
}
