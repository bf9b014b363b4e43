package dev.sanad.explain;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import dev.sanad.policy.ConditionText;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Titles;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes the services of a policy to people, in one style. Immutable. */
public final class ServiceDescriber {
    private static final Messages WORDS = Messages.shipped();

    private final Policy policy;
    private final Style style;

    public ServiceDescriber(Policy policy, Style style) {
        this.policy = policy;
        this.style = style;
    }

    /** Services and then complaints, in the policy's order. */
    public List<ServiceDescription> all() {
        return Stream.concat(
                        policy.matters().services().values().stream(), policy.matters().complaints().values().stream())
                .map(this::describe)
                .toList();
    }

    private ServiceDescription describe(Matter matter) {
        Lifecycle lifecycle = policy.rules(matter.name()).orElseThrow().lifecycle();
        Titles titles = new Titles(policy.setting(), Optional.of(lifecycle));
        ConditionText conditions = new ConditionText(titles, style);
        return new ServiceDescription(
                matter.name(),
                plain(matter.title()),
                plain(policy.head().title()),
                style.language(),
                eligible(matter)
                        .map(one -> WORDS.write(conditions.of(one), style))
                        .toList(),
                papers(matter, conditions),
                steps(lifecycle, titles),
                durations(lifecycle),
                terms(matter, lifecycle));
    }

    /** Conditions that all have to hold are told one by one. */
    private static Stream<Condition> eligible(Matter matter) {
        return matter.eligible().stream()
                .flatMap(condition ->
                        condition instanceof Condition.All all ? all.all().stream() : Stream.of(condition));
    }

    private List<ServiceDescription.Paper> papers(Matter matter, ConditionText conditions) {
        Stream<ServiceDescription.Paper> asked = matter.documents().stream()
                .flatMap(needed -> policy
                        .setting()
                        .document(needed.document())
                        .map(document -> paper(document, needed.when().map(conditions::of)))
                        .stream());
        Stream<ServiceDescription.Paper> guides = policy.setting().documents().values().stream()
                .filter(Document::guide)
                .map(document -> paper(document, Optional.empty()));
        return Stream.concat(asked, guides).toList();
    }

    private ServiceDescription.Paper paper(Document document, Optional<Argument> when) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("document", new Argument.Named(document.name(), document.title()));
        when.ifPresent(condition -> arguments.put("when", condition));
        document.valid().issuedWithin().ifPresent(span -> arguments.put("within", span.argument()));
        String validity = document.valid().unexpired() ? "service.document-unexpired" : "service.document";
        return new ServiceDescription.Paper(document.name(), write(validity, arguments), document.guide());
    }

    /** What only the passing of time does is no step of anybody's. */
    private List<String> steps(Lifecycle lifecycle, Titles titles) {
        List<String> steps = new ArrayList<>();
        for (Action action : lifecycle.actions().values()) {
            List<String> people =
                    action.by().stream().filter(by -> !by.equals(Party.CLOCK)).toList();
            if (!people.isEmpty()) {
                Map<String, Argument> arguments = Map.of(
                        "number", Argument.number(steps.size() + 1L),
                        "action", titles.action(action.name()),
                        "parties", titles.parties(people));
                steps.add(write(action.effects().visit() ? "service.step-present" : "service.step", arguments));
            }
        }
        return steps;
    }

    private List<String> durations(Lifecycle lifecycle) {
        return lifecycle.clocks().values().stream()
                .flatMap(clock -> ClockWords.limits(clock).stream())
                .map(statement -> write(statement.key(), statement.arguments()))
                .toList();
    }

    private List<String> terms(Matter matter, Lifecycle lifecycle) {
        List<String> terms = new ArrayList<>();
        Matter.Delivery delivery = matter.delivery();
        terms.add(write("explain.delivery", Map.of("times", Argument.number(delivery.times()))));
        delivery.every().ifPresent(span -> terms.add(write("service.series", Map.of("span", span.argument()))));
        if (delivery.atOwner()) {
            terms.add(write("service.at-owner", Map.of()));
        }
        matter.terms()
                .visits()
                .ifPresent(visits -> terms.add(write("service.visits", Map.of("visits", Argument.number(visits)))));
        new NoticeStatements(policy)
                .of(lifecycle)
                .forEach(told -> terms.add(write("explain." + told.key(), told.arguments())));
        return terms;
    }

    private String plain(LocalText text) {
        return text.in(style.language());
    }

    private String write(String key, Map<String, Argument> arguments) {
        return WORDS.write(key, arguments, style);
    }
}
