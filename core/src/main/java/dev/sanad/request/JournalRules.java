package dev.sanad.request;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.RulesVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules by which a journal is read: a request that was moved has lived under several versions. */
public record JournalRules(RulesInForce rules) {

    /** Those of the version it lives under, and beside them whatever only earlier ones had. */
    public RequestRules reading(List<CaseEvent> events) {
        String matter = opening(events).matter();
        return versions(events).stream()
                .map(version -> rules.of(version, matter))
                .reduce((older, newer) -> over(newer, older))
                .orElseThrow();
    }

    /** The versions under which a request has lived, the newest last. */
    public static List<RulesVersion> versions(List<CaseEvent> events) {
        return Stream.concat(
                        Stream.of(opening(events).rules()),
                        events.stream()
                                .filter(CaseEvent.Moved.class::isInstance)
                                .map(event -> ((CaseEvent.Moved) event).to()))
                .toList();
    }

    /** The version under which a request lived when these had happened. */
    static RulesVersion version(List<CaseEvent> events) {
        List<RulesVersion> versions = versions(events);
        return versions.get(versions.size() - 1);
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
