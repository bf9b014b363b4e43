package dev.sanad;

import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import dev.sanad.request.ServiceOffer;
import dev.sanad.request.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a policy offers, as shown to anybody. */
final class Offers {

    private Offers() {}

    static List<ServiceOffer> of(Policy policy) {
        return Stream.concat(
                        policy.matters().services().values().stream().map(service -> offer(policy, service, false)),
                        policy.matters().complaints().values().stream().map(kind -> offer(policy, kind, true)))
                .toList();
    }

    private static ServiceOffer offer(Policy policy, Matter service, boolean complaint) {
        CaseRules rules = policy.rules(service.name()).orElseThrow();
        return new ServiceOffer(
                new Timeline.Titled(service.name(), service.title()),
                service.documents().stream()
                        .flatMap(needed -> policy.setting().document(needed.document()).stream())
                        .map(Offers::titled)
                        .toList(),
                policy.setting().documents().values().stream()
                        .filter(Document::guide)
                        .map(Offers::titled)
                        .toList(),
                rules.lifecycle().starts().stream()
                        .map(action -> new Timeline.Next(
                                new Timeline.Titled(action.name(), action.title()),
                                action.by().stream()
                                        .flatMap(by -> Optional.ofNullable(
                                                policy.setting().parties().get(by))
                                                .stream())
                                        .map(Offers::titled)
                                        .toList()))
                        .toList(),
                new ServiceOffer.Sort(complaint, service.terms().anonymous()),
                service.clauses());
    }

    private static Timeline.Titled titled(Document document) {
        return new Timeline.Titled(document.name(), document.title());
    }

    private static Timeline.Titled titled(Party party) {
        return new Timeline.Titled(party.name(), party.title());
    }
}
