package dev.sanad.request;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Telling;
import dev.sanad.party.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the owner of a case is told of each action, the last time it was done, and by which channels. */
final class NoticeViews {
    private final RequestRules rules;
    private final Titles titles;
    private final Map<String, CaseEvent.NoticeMade> made = new HashMap<>();
    private final Map<String, CaseEvent.OwnerTold> told = new HashMap<>();

    NoticeViews(RequestRules rules, List<CaseEvent> events) {
        this.rules = rules;
        this.titles = new Titles(rules.of());
        events.forEach(this::follow);
    }

    private void follow(CaseEvent event) {
        if (event instanceof CaseEvent.NoticeMade notice && notice.party().equals(Party.OWNER)) {
            made.put(notice.action(), notice);
            told.remove(notice.action());
        } else if (event instanceof CaseEvent.OwnerTold owner) {
            told.put(owner.action(), owner);
        }
    }

    List<Timeline.NoticeView> of(CaseState state) {
        return state.tellings().entrySet().stream().map(this::view).toList();
    }

    private Timeline.NoticeView view(Map.Entry<String, Telling> telling) {
        String action = telling.getKey();
        return new Timeline.NoticeView(
                titles.action(action),
                telling.getValue().made(),
                Optional.ofNullable(made.get(action)).map(CaseEvent.NoticeMade::via).orElse(List.of()).stream()
                        .map(this::channel)
                        .toList(),
                telling.getValue().told(),
                Optional.ofNullable(told.get(action))
                        .flatMap(CaseEvent.OwnerTold::channel)
                        .map(this::channel));
    }

    private Timeline.Titled channel(String name) {
        return Titles.titled(
                name, Optional.ofNullable(rules.channels().get(name)).map(Channel::title));
    }
}
