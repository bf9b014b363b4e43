package dev.sanad.verify;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Argument;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Policy;
import java.util.Collection;
import java.util.List;

/** Services and complaints that none of the channels accepts. What a list starts for many at once needs no channel. */
final class MatterWithoutChannel implements PolicyCheck {

    @Override
    public List<Finding> of(Policy policy) {
        Collection<Channel> channels = policy.reach().channels().values();
        return Scope.lodged(policy.matters())
                .filter(each -> each.matter().terms().list().isEmpty())
                .filter(each -> !channels.isEmpty()
                        && channels.stream()
                                .noneMatch(
                                        channel -> channel.lodges(each.matter().name())))
                .map(MatterWithoutChannel::finding)
                .toList();
    }

    private static Finding finding(Lodged lodged) {
        return Finding.of(FindingCode.MATTER_WITHOUT_CHANNEL, lodged.part())
                .citing(lodged.matter().clauses())
                .with(
                        "matter",
                        new Argument.Named(
                                lodged.matter().name(), lodged.matter().title()));
    }
}
