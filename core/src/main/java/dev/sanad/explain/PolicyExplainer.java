package dev.sanad.explain;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a policy says about anything that it names. Immutable and thread-safe. */
public final class PolicyExplainer {
    private final Policy policy;
    private final List<Topic> topics;

    public PolicyExplainer(Policy policy) {
        this.policy = policy;
        this.topics = List.copyOf(all());
    }

    /** Everything that the policy names, in its order. */
    public List<Topic> topics() {
        return topics;
    }

    /** Everything of this name; a clause also by the number that the board gives it. None where nothing is called so. */
    public List<Topic> about(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name)
                        || topic.kind() == Topic.Kind.CLAUSE
                                && topic.clauses().stream()
                                        .anyMatch(clause -> clause.citation().equals(name)))
                .toList();
    }

    private List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        policy.matters().services().values().forEach(matter -> all.add(matter(Topic.Kind.SERVICE, matter)));
        policy.matters().complaints().values().forEach(matter -> all.add(matter(Topic.Kind.COMPLAINT, matter)));
        policy.matters().lifecycles().values().forEach(lifecycle -> all.addAll(lifecycle(lifecycle)));
        all.addAll(beside());
        policy.clauses().values().forEach(clause -> all.add(clause(clause, all)));
        return all;
    }

    private List<Topic> lifecycle(Lifecycle lifecycle) {
        LifecycleTopics topics = new LifecycleTopics(policy, lifecycle);
        Stream<Topic> stages = lifecycle.stages().values().stream()
                .map(stage -> topic(Topic.Kind.STAGE, stage.name(), stage.title(), Optional.of(lifecycle.name()))
                        .saying(topics.stage(stage), stage.clauses()));
        Stream<Topic> actions = lifecycle.actions().values().stream()
                .map(action -> topic(Topic.Kind.ACTION, action.name(), action.title(), Optional.of(lifecycle.name()))
                        .saying(topics.action(action), action.clauses()));
        Stream<Topic> clocks = lifecycle.clocks().values().stream()
                .map(clock -> topic(Topic.Kind.CLOCK, clock.name(), clock.title(), Optional.of(lifecycle.name()))
                        .saying(topics.clock(clock), clock.clauses()));
        Stream<Topic> facts = lifecycle.facts().values().stream()
                .map(fact -> topic(Topic.Kind.FACT, fact.name(), fact.title(), Optional.of(lifecycle.name()))
                        .saying(topics.fact(fact.name()), List.of()));
        return Stream.of(stages, actions, clocks, facts).flatMap(each -> each).toList();
    }

    private List<Topic> beside() {
        PolicyTopics topics = new PolicyTopics(policy);
        Stream<Topic> parties = policy.setting().parties().values().stream()
                .map(party -> topic(Topic.Kind.PARTY, party.name(), party.title(), Optional.empty())
                        .saying(topics.party(party), List.of()));
        Stream<Topic> documents = policy.setting().documents().values().stream()
                .map(document -> topic(Topic.Kind.DOCUMENT, document.name(), document.title(), Optional.empty())
                        .saying(topics.document(document), document.clauses()));
        Stream<Topic> channels = policy.reach().channels().values().stream()
                .map(channel -> topic(Topic.Kind.CHANNEL, channel.name(), channel.title(), Optional.empty())
                        .saying(topics.channel(channel), channel.clauses()));
        return Stream.of(parties, documents, channels).flatMap(each -> each).toList();
    }

    private Topic matter(Topic.Kind kind, Matter matter) {
        return topic(kind, matter.name(), matter.title(), Optional.empty())
                .saying(new PolicyTopics(policy).matter(matter), matter.clauses());
    }

    private Topic clause(Clause clause, List<Topic> all) {
        List<Statement> statements = new ArrayList<>();
        List<Argument> places = all.stream()
                .filter(topic -> cites(topic, clause))
                .<Argument>map(topic -> new Argument.Word(topic.place().path()))
                .toList();
        if (!places.isEmpty()) {
            statements.add(Statement.of("cited-at").with("places", new Argument.Several(places)));
        }
        clause.outside()
                .ifPresent(why -> statements.add(Statement.of("outside").with("reason", new Argument.Word(why))));
        return topic(Topic.Kind.CLAUSE, clause.name(), clause.quote(), Optional.empty())
                .saying(statements, List.of(clause));
    }

    private static boolean cites(Topic topic, Clause clause) {
        return topic.clauses().contains(clause)
                || topic.statements().stream().anyMatch(each -> each.clauses().contains(clause));
    }

    private Draft topic(Topic.Kind kind, String name, LocalText title, Optional<String> lifecycle) {
        return new Draft(kind, name, new Argument.Named(name, title), lifecycle);
    }

    /** A topic about which nothing is said yet. */
    private final class Draft {
        private final Topic.Kind kind;
        private final String name;
        private final Argument title;
        private final Optional<String> lifecycle;

        Draft(Topic.Kind kind, String name, Argument title, Optional<String> lifecycle) {
            this.kind = kind;
            this.name = name;
            this.title = title;
            this.lifecycle = lifecycle;
        }

        Topic saying(List<Statement> statements, List<Clause> clauses) {
            return new Topic(kind, name, title, lifecycle, statements, clauses, place());
        }

        private Place place() {
            List<String> path = new ArrayList<>();
            lifecycle.ifPresent(in -> path.addAll(List.of("lifecycles", in)));
            path.addAll(List.of(kind.section(), name));
            return policy.form().notes().places().of(path);
        }
    }
}
