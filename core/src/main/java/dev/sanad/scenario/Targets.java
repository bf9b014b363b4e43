package dev.sanad.scenario;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Question;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import dev.sanad.scenario.Target.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of a policy that scenarios can show, in the policy's order. */
final class Targets {
    private final Policy policy;
    private final List<Target> all = new ArrayList<>();

    private Targets(Policy policy) {
        this.policy = policy;
    }

    static List<Target> of(Policy policy) {
        Targets targets = new Targets(policy);
        policy.reach().channels().values().forEach(targets::channel);
        policy.matters().lifecycles().values().forEach(targets::lifecycle);
        return List.copyOf(targets.all);
    }

    static String channel(String name) {
        return "channels." + name;
    }

    static String action(String lifecycle, String name) {
        return "lifecycles." + lifecycle + ".actions." + name;
    }

    static String requirement(String lifecycle, String action, int index) {
        return action(lifecycle, action) + ".requires[" + index + "]";
    }

    static String clock(String lifecycle, String name) {
        return "lifecycles." + lifecycle + ".clocks." + name;
    }

    static String rung(String lifecycle, Clock clock, int rung) {
        String path = clock(lifecycle, clock.name());
        return clock.ladder().every().isPresent() ? path + ".every" : path + ".missed[" + (rung - 1) + "]";
    }

    private void add(String path, Mark mark, boolean applies) {
        if (applies) {
            all.add(new Target(path, mark));
        }
    }

    private void channel(Channel channel) {
        boolean choosy = matters().anyMatch(matter -> !channel.lodges(matter.name()));
        add(channel(channel.name()), Mark.TAKES_NOT, choosy);
        add(channel(channel.name()), Mark.CLOSED, channel.opening().isPresent());
    }

    private Stream<Matter> matters() {
        return Stream.concat(
                policy.matters().services().values().stream(), policy.matters().complaints().values().stream());
    }

    private void lifecycle(Lifecycle lifecycle) {
        List<Matter> matters = matters()
                .filter(matter -> matter.lifecycle().equals(lifecycle.name()))
                .toList();
        if (matters.isEmpty()) {
            return;
        }
        lifecycle.actions().values().forEach(action -> action(lifecycle, action, matters));
        lifecycle.clocks().values().forEach(clock -> clock(lifecycle, clock));
    }

    private void action(Lifecycle lifecycle, Action action, List<Matter> matters) {
        String path = action(lifecycle.name(), action.name());
        add(path, Mark.DONE, true);
        add(path, Mark.REFUSED_TO_OTHERS, somebodyElse(action));
        add(path, Mark.REFUSED_IN_STAGE, !action.starts() && played(action));
        add(path, Mark.REFUSED_AT_LIMIT, action.effects().limit().isPresent() && played(action));
        add(path, Mark.REFUSED_DELIVERED, action.effects().delivers());
        add(path, Mark.LOST, byBody(action));
        add(path, Mark.NO_QUORUM, byBody(action));
        for (int i = 0; i < action.requires().size(); i++) {
            String requirement = requirement(lifecycle.name(), action.name(), i);
            add(requirement, Mark.MET, true);
            add(requirement, Mark.UNMET, canFail(action.requires().get(i).condition(), matters));
        }
        action.effects().extend().keySet().stream()
                .flatMap(clock -> lifecycle.clock(clock).stream())
                .forEach(clock ->
                        add(path, Mark.REFUSED_CEILING, clock.ladder().ceiling().isPresent()));
    }

    /** Whether somebody other than a clock does it. */
    private static boolean played(Action action) {
        return action.by().stream().anyMatch(by -> !by.equals(Party.CLOCK));
    }

    private boolean somebodyElse(Action action) {
        Set<String> parties = new HashSet<>(policy.setting().parties().keySet());
        parties.removeAll(Party.BUILT_IN);
        if (action.by().contains(Party.STAFF)) {
            parties.clear();
        }
        parties.add(Party.OWNER);
        parties.removeAll(action.by());
        return !parties.isEmpty();
    }

    private boolean byBody(Action action) {
        return action.by().stream()
                .flatMap(by -> Stream.ofNullable(policy.setting().parties().get(by)))
                .anyMatch(party -> party.body().isPresent());
    }

    /** A condition that only matters with a rule of their own can fail is asked for only where there is one. */
    private static boolean canFail(Condition condition, List<Matter> matters) {
        if (condition.equals(new Condition.Asked(Question.ELIGIBLE))) {
            return matters.stream().anyMatch(matter -> matter.eligible().isPresent());
        }
        boolean documents = condition.equals(new Condition.Asked(Question.DOCUMENTS_COMPLETE));
        return !documents
                || matters.stream().anyMatch(matter -> !matter.documents().isEmpty());
    }

    private void clock(Lifecycle lifecycle, Clock clock) {
        String path = clock(lifecycle.name(), clock.name());
        boolean measured = clock.within().isPresent();
        add(path, Mark.STARTED, !measured && clock.ladder().every().isEmpty());
        add(path, Mark.SKIPPED, clock.when().isPresent());
        add(path, Mark.STOPPED_IN_TIME, measured);
        clock.until()
                .forEach(action -> add(
                        path,
                        Mark.HELD,
                        clock.hold().isPresent()
                                && all.stream().noneMatch(each -> each.equals(new Target(path, Mark.HELD)))));
        add(path + ".every", Mark.RANG, clock.ladder().every().isPresent());
        for (int rung = 1; rung <= clock.ladder().missed().size(); rung++) {
            add(
                    rung(lifecycle.name(), clock, rung),
                    Mark.RANG,
                    clock.ladder().every().isEmpty());
        }
    }
}
