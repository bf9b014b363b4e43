package dev.sanad.explain;

import dev.sanad.channel.Channel;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.notice.NoticeRules;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import java.util.List;
import java.util.stream.Stream;

/** What a policy says about the channels by which somebody is told of his case. */
record NoticeStatements(Policy policy) {

    /** None where the action does not tell him. */
    List<Statement> of(Lifecycle lifecycle, Action action) {
        return tells(action) ? List.of(statement(policy.reach().of(lifecycle, action.name()))) : List.of();
    }

    /** Each of the ways in which those who have a case of the lifecycle are told. */
    List<Statement> of(Lifecycle lifecycle) {
        return lifecycle.actions().values().stream()
                .flatMap(action -> of(lifecycle, action).stream())
                .distinct()
                .toList();
    }

    private static boolean tells(Action action) {
        return action.tells().stream().anyMatch(notice -> notice.party().equals(Party.OWNER));
    }

    private Statement statement(NoticeRules rules) {
        if (rules.manner() == NoticeRules.Manner.SAME) {
            return Statement.of("told-same");
        }
        List<Argument> channels = rules.via().stream()
                .flatMap(name -> Stream.ofNullable(policy.reach().channels().get(name)))
                .map(NoticeStatements::named)
                .toList();
        return Statement.of(rules.manner() == NoticeRules.Manner.ALL ? "told-all" : "told-first")
                .with("channels", new Argument.Several(channels));
    }

    private static Argument named(Channel channel) {
        return new Argument.Named(channel.name(), channel.title());
    }
}
