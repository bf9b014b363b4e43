package dev.sanad.verify;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.Policy;
import java.util.List;

/** Channels that accept what the policy has neither as a service nor as a complaint. */
final class ChannelWithoutMatter implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        return policy.reach().channels().values().stream()
                .filter(channel -> !strange(policy, channel).isEmpty())
                .map(channel -> finding(policy, channel))
                .toList();
    }

    private static List<String> strange(Policy policy, Channel channel) {
        return channel.lodges().orElse(List.of()).stream()
                .filter(matter -> policy.matters().find(matter).isEmpty())
                .toList();
    }

    private static Finding finding(Policy policy, Channel channel) {
        List<Argument> matters = strange(policy, channel).stream()
                .<Argument>map(Argument.Word::new)
                .toList();
        return Finding.of(
                        FindingCode.CHANNEL_WITHOUT_MATTER,
                        Part.of(Part.Kind.CHANNEL, channel.name()).at("lodges"))
                .citing(channel.clauses())
                .with("channel", new Argument.Named(channel.name(), channel.title()))
                .with("matters", new Argument.Several(matters));
    }
}
