package dev.sanad.verify;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Document;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.lifecycle.Setting;
import dev.sanad.party.Party;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is explored together: one lifecycle, with all that can be lodged into it.
 *
 * @param lodged what can be lodged into it; none if only other cases open it
 * @param variants what that comes to, at least one
 * @param posted whether some of it may count from a day before it is taken in
 */
record Scope(Setting setting, Lifecycle lifecycle, List<Lodged> lodged, List<Variant> variants, boolean posted) {

    static Scope of(Setting setting, Lifecycle lifecycle, List<Matter> matters) {
        return with(
                setting,
                lifecycle,
                matters.stream()
                        .filter(matter -> matter.lifecycle().equals(lifecycle.name()))
                        .map(matter -> new Lodged(Part.of(Part.Kind.SERVICE, matter.name()), matter))
                        .toList(),
                List.of());
    }

    private static Scope with(Setting setting, Lifecycle lifecycle, List<Lodged> lodged, Collection<Channel> channels) {
        List<Variant> variants = lodged.stream()
                .map(each -> Variant.of(each.matter(), setting))
                .distinct()
                .toList();
        boolean posted = channels.stream()
                .filter(Channel::countsFromSending)
                .anyMatch(channel -> lodged.stream()
                        .anyMatch(each -> channel.lodges(each.matter().name())));
        return new Scope(setting, lifecycle, lodged, variants.isEmpty() ? List.of(Variant.NONE) : variants, posted);
    }

    /** The number of the variant that cases of a matter are. */
    int variant(Matter matter) {
        return variants.indexOf(Variant.of(matter, setting));
    }

    /** One lifecycle of a policy: as written, and as each matter adapts it that gives it numbers of its own. */
    static List<Scope> of(Policy policy, Lifecycle lifecycle) {
        Map<String, Lifecycle> adapted = policy.matters().adapted();
        Collection<Channel> channels = policy.reach().channels().values();
        List<Lodged> lodged = lodged(policy.matters())
                .filter(each -> each.matter().lifecycle().equals(lifecycle.name()))
                .toList();
        List<Lodged> plain = lodged.stream()
                .filter(each -> !adapted.containsKey(each.matter().name()))
                .toList();
        Stream<Scope> written = plain.isEmpty() && !lodged.isEmpty()
                ? Stream.of()
                : Stream.of(with(policy.setting(), lifecycle, plain, channels));
        Stream<Scope> apart = lodged.stream()
                .flatMap(each -> Optional.ofNullable(adapted.get(each.matter().name())).stream()
                        .map(own -> with(policy.setting(), own, List.of(each), channels)));
        return Stream.concat(written, apart).toList();
    }

    static Stream<Lodged> lodged(Policy.Matters matters) {
        return Stream.concat(
                matters.services().values().stream()
                        .map(matter -> new Lodged(Part.of(Part.Kind.SERVICE, matter.name()), matter)),
                matters.complaints().values().stream()
                        .map(matter -> new Lodged(Part.of(Part.Kind.COMPLAINT, matter.name()), matter)));
    }

    Optional<FactType> type(String fact) {
        return Optional.ofNullable(lifecycle.facts().get(fact))
                .or(() -> Optional.ofNullable(setting.facts().get(fact)))
                .map(Fact::type);
    }

    /** Whether an actor must be the person that the fact of this name holds. */
    boolean bindsPerson(String by) {
        return !setting.parties().containsKey(by)
                && !reserved(by)
                && type(by).filter(FactType.Person.class::isInstance).isPresent();
    }

    static boolean reserved(String party) {
        return party.equals(Party.OWNER) || party.equals(Party.CLOCK) || party.equals(Party.STAFF);
    }

    /** The money facts for which some action holds funds, or spends them where none are held before. */
    Set<String> amounts() {
        Set<String> reserved = amounts(Action.Effects::reserves);
        return reserved.isEmpty() ? amounts(Action.Effects::pays) : reserved;
    }

    private Set<String> amounts(Function<Action.Effects, Optional<String>> effect) {
        return lifecycle.actions().values().stream()
                .flatMap(action -> effect.apply(action.effects()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a copy can be bad at all. */
    boolean copiesCanBeBad() {
        return papers().map(Document::valid)
                .anyMatch(valid -> valid.unexpired() || valid.issuedWithin().isPresent());
    }

    /** Whether a copy is judged at a moment that can come, or come again, after it was supplied. */
    boolean validityMoves() {
        return papers().flatMap(paper -> paper.valid().on().stream()).anyMatch(on -> !(on instanceof Moment.Start));
    }

    /** The documents that people can supply. */
    Stream<Document> papers() {
        return setting.documents().values().stream().filter(document -> !document.guide());
    }

    Stream<Requirement> requirements() {
        return lifecycle.actions().values().stream().map(Action::requires).flatMap(List::stream);
    }

    /** Conditions under which clocks start. */
    Stream<Condition> whens() {
        return lifecycle.clocks().values().stream().flatMap(clock -> clock.when().stream());
    }

    /** Whether the lifecycle's own rules read all that the condition does, so that states hold it. */
    boolean reads(Condition condition) {
        Leaves own = new Leaves(variants).with(requirements().toList());
        whens().forEach(own::with);
        return new Leaves(variants)
                .with(condition).all().stream().filter(Scope::isOfState).allMatch(own.all()::contains);
    }

    private static boolean isOfState(Condition.Leaf leaf) {
        return !(leaf instanceof Condition.InStage
                || leaf instanceof Condition.OnChannel
                || leaf instanceof Condition.Different
                || leaf instanceof Condition.Host);
    }

    /** Whether the condition asks how much time has passed. */
    boolean timed(Condition condition) {
        return !new Leaves(variants).with(condition).of(Condition.Elapsed.class).isEmpty();
    }

    /** The same, with a condition that rules read more: that of an action which nobody may do. */
    Scope asking(Condition condition) {
        return with(lifecycle.with(Asking.of(condition, lifecycle, List.of())));
    }

    Scope with(Lifecycle other) {
        return new Scope(setting, other, lodged, variants, posted);
    }
}
