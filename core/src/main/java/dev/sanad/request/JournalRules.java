package dev.sanad.request;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.RulesVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules by which a journal is read: a request that was moved has lived under several versions. */
record JournalRules(RulesInForce rules) {

    /** Those of the version it lives under, and beside them whatever only earlier ones had. */
    RequestRules reading(List<CaseEvent> events) {
        CaseEvent.Opened opening = opening(events);
        RequestRules found = rules.of(opening.rules(), opening.matter());
        for (CaseEvent event : events) {
            if (event instanceof CaseEvent.Moved moved) {
                found = over(rules.of(moved.to(), opening.matter()), found);
            }
        }
        return found;
    }

    /** The version under which a request lived when these had happened. */
    static RulesVersion version(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.Moved.class::isInstance)
                .map(event -> ((CaseEvent.Moved) event).to())
                .reduce(opening(events).rules(), (earlier, later) -> later);
    }

    private static CaseEvent.Opened opening(List<CaseEvent> events) {
        return (CaseEvent.Opened) events.get(0);
    }

    private static RequestRules over(RequestRules newer, RequestRules older) {
        Map<String, Channel> channels = new HashMap<>(older.channels());
        channels.putAll(newer.channels());
        return new RequestRules(newer.of().over(older.of()), channels);
    }
}
