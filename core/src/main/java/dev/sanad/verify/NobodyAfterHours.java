package dev.sanad.verify;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Matter;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Channels with duty after hours by a party that may not lodge what the channel accepts: nobody takes it in then. */
final class NobodyAfterHours implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return policy.reach().channels().values().stream()
                .flatMap(channel -> onDuty(channel).stream().flatMap(party -> findings(policy, channel, party)))
                .toList();
    }

    private static Optional<String> onDuty(Channel channel) {
        return channel.opening().flatMap(Channel.Opening::afterHours);
    }

    private static Stream<Finding> findings(Policy policy, Channel channel, String party) {
        List<Argument> idle = Scope.lodged(policy.matters())
                .map(Lodged::matter)
                .filter(matter -> channel.lodges(matter.name()))
                .filter(matter -> !mayLodge(policy, matter, party))
                .<Argument>map(matter -> new Argument.Named(matter.name(), matter.title()))
                .toList();
        return idle.isEmpty() ? Stream.of() : Stream.of(finding(policy, channel, party, idle));
    }

    private static boolean mayLodge(Policy policy, Matter matter, String party) {
        Lifecycle lifecycle = policy.matters().lifecycles().get(matter.lifecycle());
        return lifecycle != null
                && lifecycle.starts().stream()
                        .map(Action::by)
                        .anyMatch(by -> by.contains(party) || by.contains(Party.STAFF));
    }

    private static Finding finding(Policy policy, Channel channel, String party, List<Argument> matters) {
        return Finding.of(
                        FindingCode.NOBODY_MAY_ACT,
                        Part.of(Part.Kind.CHANNEL, channel.name()).at("after-hours"))
                .citing(channel.clauses())
                .with("channel", new Argument.Named(channel.name(), channel.title()))
                .with(
                        "party",
                        Naming.named(
                                party,
                                Optional.ofNullable(policy.setting().parties().get(party))
                                        .map(Party::title)))
                .with("matters", new Argument.Several(matters));
    }
}
