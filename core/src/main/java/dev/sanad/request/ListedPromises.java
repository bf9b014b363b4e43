package dev.sanad.request;

import dev.sanad.calendar.CalendarDate;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRow;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import java.time.Instant;
import java.util.List;

/** Reports over the listing of a store; one page of cases is held at a time. */
public final class ListedPromises implements PromiseReports {
    private final Cases cases;
    private final CaseListing listing;

    public ListedPromises(AssociationId association, RulesInForce rules, RequestPorts ports, CaseListing listing) {
        this.cases = new Cases(association, rules, ports);
        this.listing = listing;
    }

    @Override
    public PromiseReport report(Asked asked, Actor reader, Instant now) {
        if (!cases.rules().employs(reader, now)) {
            throw new RefusedException(Refusal.of(RequestRefusal.STAFF_ONLY));
        }
        PromiseTally tally = new PromiseTally();
        listing.each(cases.association(), row -> count(row, asked, now, tally));
        return tally.report(asked.least());
    }

    private void count(CaseRow row, Asked asked, Instant now, PromiseTally tally) {
        CaseState state = CaseBook.file(row).state();
        CaseEvent.Opened opening = state.opening();
        CalendarTerms calendar = cases.rulesOf(state).of().setting().calendar();
        CalendarDate received =
                calendar.months().fields(opening.start().atZone(calendar.zone()).toLocalDate());
        if (received.year() == asked.year()) {
            List<CaseEvent> events = cases.history(row);
            CaseRules rules = cases.reading(events).of();
            List<Ledger.Promised> promises =
                    new Promises(rules, rules.setting().reckoning(opening.office())).of(events, now);
            tally.add(opening, received, promises, events);
        }
    }
}
