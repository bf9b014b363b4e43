package dev.sanad.explain;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a policy says about its parties, documents, channels, services and complaints. */
final class PolicyTopics {
    private final Policy policy;

    PolicyTopics(Policy policy) {
        this.policy = policy;
    }

    List<Statement> party(Party party) {
        List<Statement> all = new ArrayList<>();
        party.body()
                .ifPresent(body -> all.add(Statement.of("body")
                        .with("members", Argument.number(body.members()))
                        .with("quorum", Argument.number(body.quorum()))));
        add(all, "may", "actions", actions(action -> action.by().contains(party.name())));
        add(
                all,
                "told-of",
                "actions",
                actions(action -> action.tells().stream()
                        .anyMatch(notice -> notice.party().equals(party.name()))));
        add(
                all,
                "told-when-late",
                "clocks",
                lifecycles()
                        .flatMap(lifecycle -> lifecycle.clocks().values().stream())
                        .filter(clock -> tells(clock, party))
                        .<Argument>map(clock -> new Argument.Named(clock.name(), clock.title()))
                        .toList());
        return all;
    }

    private static boolean tells(Clock clock, Party party) {
        return clock.ladder().missed().stream().anyMatch(rung -> rung.tell().contains(party.name()));
    }

    List<Statement> document(Document document) {
        List<Statement> all = new ArrayList<>();
        if (document.guide()) {
            all.add(Statement.of("guide"));
        }
        if (document.valid().unexpired()) {
            all.add(Statement.of("unexpired"));
        }
        document.valid()
                .issuedWithin()
                .ifPresent(span -> all.add(Statement.of("issued-within").with("span", span.argument())));
        add(
                all,
                "needed-for",
                "services",
                matters(matter -> matter.documents().stream()
                        .anyMatch(need -> need.document().equals(document.name()))));
        return all;
    }

    List<Statement> channel(Channel channel) {
        List<Statement> all = new ArrayList<>();
        add(all, "takes", "services", matters(matter -> channel.lodges(matter.name())));
        return all;
    }

    List<Statement> matter(Matter matter) {
        List<Statement> all = new ArrayList<>();
        matter.eligible().ifPresent(rule -> all.add(Statement.of("eligible").where("condition", rule)));
        add(
                all,
                "documents",
                "documents",
                matter.documents().stream()
                        .flatMap(need -> policy.setting().document(need.document()).stream())
                        .<Argument>map(document -> new Argument.Named(document.name(), document.title()))
                        .toList());
        all.add(Statement.of("delivery")
                .with("times", Argument.number(matter.delivery().times())));
        return all;
    }

    private Stream<Lifecycle> lifecycles() {
        return policy.matters().lifecycles().values().stream();
    }

    private List<Argument> actions(Predicate<Action> which) {
        return lifecycles()
                .flatMap(lifecycle -> lifecycle.actions().values().stream())
                .filter(which)
                .<Argument>map(action -> new Argument.Named(action.name(), action.title()))
                .toList();
    }

    private List<Argument> matters(Predicate<Matter> which) {
        return Stream.concat(
                        policy.matters().services().values().stream(), policy.matters().complaints().values().stream())
                .filter(which)
                .<Argument>map(matter -> new Argument.Named(matter.name(), matter.title()))
                .toList();
    }

    private static void add(List<Statement> all, String key, String name, List<Argument> values) {
        LifecycleTopics.add(all, key, name, values);
    }
}
