package dev.sanad.verify;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Notice;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.TakingOver;
import dev.sanad.party.Party;
import dev.sanad.policy.Duty;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parties that nothing names, documents that nothing needs, validity that nobody has to check, and rules for a tie of a
 * body in which the chair's second vote never decides.
 */
final class IdleParts implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return Stream.of(parties(policy), ties(policy), documents(policy), validity(policy))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Finding> parties(Policy policy) {
        Set<String> named = named(policy);
        return policy.setting().parties().keySet().stream()
                .filter(party -> !Party.BUILT_IN.contains(party) && !named.contains(party))
                .map(party -> Idle.rule(Part.of(Part.Kind.PARTY, party)));
    }

    private static Set<String> named(Policy policy) {
        Set<String> named = new HashSet<>();
        policy.matters().lifecycles().values().forEach(lifecycle -> {
            lifecycle.actions().values().stream().map(Action::by).forEach(named::addAll);
            lifecycle.actions().values().stream()
                    .flatMap(action -> action.tells().stream())
                    .map(Notice::party)
                    .forEach(named::add);
            lifecycle.clocks().values().stream()
                    .flatMap(clock -> clock.ladder().missed().stream())
                    .map(Clock.Rung::tell)
                    .forEach(named::addAll);
            named.addAll(persons(lifecycle.facts().values().stream()));
            named.addAll(lifecycle.reads().keySet());
        });
        policy.measures().duties().values().stream().map(Duty::by).forEach(named::add);
        policy.setting().parties().values().forEach(party -> party.standIn().ifPresent(named::add));
        policy.reach().channels().values().forEach(channel -> {
            channel.staff().ifPresent(named::add);
            channel.opening().flatMap(Channel.Opening::afterHours).ifPresent(named::add);
        });
        named.addAll(persons(policy.setting().facts().values().stream()));
        policy.head().approval().body().ifPresent(named::add);
        policy.head().takesOver().map(TakingOver::by).ifPresent(named::addAll);
        return named;
    }

    private static Set<String> persons(Stream<Fact> facts) {
        return facts.map(Fact::type)
                .filter(FactType.Person.class::isInstance)
                .map(type -> ((FactType.Person) type).party())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> ties(Policy policy) {
        return policy.setting().parties().values().stream()
                .filter(party -> party.body().filter(body -> !body.tieMatters()).isPresent())
                .map(party -> Idle.rule(Part.of(Part.Kind.PARTY, party.name()).at("body", "tie")));
    }

    private static Stream<Finding> documents(Policy policy) {
        Set<String> needed = Scope.lodged(policy.matters())
                .flatMap(each -> each.matter().documents().stream())
                .map(Matter.Needed::document)
                .collect(Collectors.toSet());
        return policy.setting().documents().values().stream()
                .filter(document -> !document.guide() && !needed.contains(document.name()))
                .map(document ->
                        Idle.rule(Part.of(Part.Kind.DOCUMENT, document.name())).citing(document.clauses()));
    }

    private static Stream<Finding> validity(Policy policy) {
        boolean asked = policy.matters().lifecycles().values().stream()
                .anyMatch(lifecycle -> IdleTerms.asks(lifecycle, Question.DOCUMENTS_VALID));
        return policy.setting().documents().values().stream()
                .filter(document -> !asked && limited(document.valid()))
                .map(document -> Idle.rule(
                                Part.of(Part.Kind.DOCUMENT, document.name()).at("valid"))
                        .citing(document.clauses()));
    }

    private static boolean limited(Document.Validity valid) {
        return valid.unexpired() || valid.issuedWithin().isPresent();
    }
}
