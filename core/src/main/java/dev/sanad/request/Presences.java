package dev.sanad.request;

import dev.sanad.channel.Medium;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.party.Party;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds in a journal on which days the owner was present. */
final class Presences {

    private final RequestRules rules;
    private final Titles titles;

    Presences(RequestRules rules) {
        this.rules = rules;
        this.titles = new Titles(rules.of());
    }

    /** One for each day; what was demanded on it stands before what was chosen. */
    List<Ledger.Presence> of(CaseEvent.Opened opening, List<CaseEvent.Acted> deeds) {
        Map<LocalDate, Ledger.Presence> days = new LinkedHashMap<>();
        for (CaseEvent.Acted deed : deeds) {
            boolean demanded = demands(deed);
            if (demanded || comes(deed)) {
                LocalDate day = rules.of().setting().reckoning(opening.office()).dayOf(deed.at());
                Ledger.Presence presence = new Ledger.Presence(
                        day,
                        demanded ? Ledger.Cause.DEMANDED : Ledger.Cause.CHOSEN,
                        titles.action(deed.action()),
                        titles.clauses(deed.action()));
                days.merge(day, presence, Presences::first);
            }
        }
        return List.copyOf(days.values());
    }

    private static Ledger.Presence first(Ledger.Presence one, Ledger.Presence other) {
        return one.cause() == Ledger.Cause.CHOSEN && other.cause() == Ledger.Cause.DEMANDED ? other : one;
    }

    private boolean demands(CaseEvent.Acted deed) {
        return rules.of()
                .lifecycle()
                .action(deed.action())
                .filter(action -> action.effects().visit())
                .isPresent();
    }

    /** Whether he came by himself: he did it, or his request was taken in, where people stand before each other. */
    private boolean comes(CaseEvent.Acted deed) {
        boolean starts = rules.of().lifecycle().starts().stream()
                .anyMatch(action -> action.name().equals(deed.action()));
        return (starts || deed.party().equals(Party.OWNER))
                && deed.channel().map(rules.channels()::get).stream()
                        .anyMatch(channel -> channel.medium() == Medium.IN_PERSON && !channel.atOwner());
    }
}
