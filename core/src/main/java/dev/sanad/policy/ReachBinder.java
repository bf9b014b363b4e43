package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.channel.Channel;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.LocalText;
import dev.sanad.notice.NoticeRules;
import dev.sanad.policy.tree.Cursor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds channels and how notices travel. */
final class ReachBinder {

    private final Scope scope;
    private final Collection<String> hours;
    private final Collection<String> parties;

    ReachBinder(Scope scope, Collection<String> hours, Collection<String> parties) {
        this.scope = scope;
        this.hours = hours;
        this.parties = parties;
    }

    Map<String, Channel> channels(Cursor in) {
        Map<String, Channel> channels = new LinkedHashMap<>();
        in.entries().forEach(each -> channels.put(each.key(), channel(each)));
        return channels;
    }

    private Channel channel(Cursor in) {
        LocalText title = scope.title(in, in.key());
        in.knows("after-hours");
        Optional<Channel.Opening> opening = in.optional("hours")
                .map(each -> new Channel.Opening(
                        each.reference(hours), in.optional("after-hours").map(party -> party.reference(parties))));
        boolean atOwner = in.optional("at")
                .map(each -> each.oneOf("owner").equals("owner"))
                .orElse(false);
        Medium medium = in.required("medium").oneOf(Medium.class);
        return new Channel(
                in.key(),
                title,
                medium,
                opening,
                in.optional("staff").map(each -> each.reference(parties)),
                atOwner,
                in.optional("lodges").map(Cursor::names),
                in.optional("received").map(each -> received(each, medium)).orElse(Channel.Received.ARRIVAL),
                scope.cited(in));
    }

    private static Channel.Received received(Cursor in, Medium medium) {
        if (medium.dated()) {
            return in.oneOf(Channel.Received.class);
        }
        in.oneOf("arrival");
        return Channel.Received.ARRIVAL;
    }

    NoticeRules notices(Cursor in, Collection<String> channels) {
        in.kind("notice");
        scope.cited(in);
        NoticeRules via = in.optional("via").map(each -> via(each, channels)).orElse(NoticeRules.UNSAID);
        boolean oral = in.optional("oral")
                .map(each -> each.oneOf("acknowledged").equals("acknowledged"))
                .orElse(false);
        Optional<Span> lost = in.optional("lost").map(each -> ValueBinder.span(each.required("after")));
        return new NoticeRules(via.via(), via.manner(), oral, lost);
    }

    private static NoticeRules via(Cursor in, Collection<String> channels) {
        if (in.isMap()) {
            return rules(in.required("all").references(channels), NoticeRules.Manner.ALL);
        }
        if (in.isText() && in.text().equals("same")) {
            return rules(List.of(), NoticeRules.Manner.SAME);
        }
        return rules(in.references(channels), NoticeRules.Manner.FIRST);
    }

    private static NoticeRules rules(List<String> via, NoticeRules.Manner manner) {
        return new NoticeRules(via, manner, false, Optional.empty());
    }
}
