package dev.sanad.verify;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.notice.NoticeRules;
import dev.sanad.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether two policies decide everything alike, as far as they are explored: everything that can be lodged, attempted,
 * told and waited for, with the numbers of clocks and bodies. Titles, clauses and languages are not compared; duties,
 * surveys and the board's own properties decide no case. Where it is not sure, they do not.
 */
final class SameDecisions {
    private final int mostStates;

    SameDecisions(int mostStates) {
        this.mostStates = mostStates;
    }

    boolean of(Policy one, Policy other) {
        return reach(one).equals(reach(other))
                && one.matters()
                        .lifecycles()
                        .keySet()
                        .equals(other.matters().lifecycles().keySet())
                && one.matters().lifecycles().values().stream().allMatch(lifecycle -> alike(one, other, lifecycle));
    }

    private boolean alike(Policy one, Policy other, Lifecycle lifecycle) {
        List<Scope> first = Scope.of(one, lifecycle);
        Lifecycle same = Optional.ofNullable(other.matters().lifecycles().get(lifecycle.name()))
                .orElseThrow();
        List<Scope> second = Scope.of(other, same);
        if (first.size() != second.size()) {
            return false;
        }
        for (int at = 0; at < first.size(); at++) {
            if (!alike(first.get(at), second.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(Scope one, Scope other) {
        if (one.lifecycle().equals(other.lifecycle())
                && one.lodged().equals(other.lodged())
                && terms(one).equals(terms(other))) {
            return true;
        }
        Explored first = Exploration.of(Model.alongside(one, other), mostStates, states -> {});
        Explored second = Exploration.of(Model.alongside(other, one), mostStates, states -> {});
        return first.exhausted() && second.exhausted() && Likeness.of(new Behaviour(first), new Behaviour(second));
    }

    /** What lies outside the lifecycle, but for the calendar, which has numbers of its own. */
    private static List<Object> terms(Scope scope) {
        return List.of(
                scope.setting().parties(),
                scope.setting().offices(),
                scope.setting().documents(),
                scope.setting().facts());
    }

    private static String reach(Policy policy) {
        Map<String, String> channels = policy.reach().channels().values().stream()
                .collect(Collectors.toMap(Channel::name, SameDecisions::terms, (a, b) -> a, TreeMap::new));
        Map<String, NoticeRules> own = new TreeMap<>(policy.reach().noticesOf());
        return channels + " " + policy.reach().notices() + own;
    }

    private static String terms(Channel channel) {
        return Objects.toString(List.of(
                channel.medium(),
                channel.opening(),
                channel.staff(),
                channel.atOwner(),
                channel.lodges(),
                channel.received()));
    }
}
