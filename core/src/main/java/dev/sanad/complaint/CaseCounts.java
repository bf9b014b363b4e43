package dev.sanad.complaint;

import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseEventCodec;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.request.RulesInForce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts complaints out of the histories of their cases. */
public final class CaseCounts implements ComplaintCounts {
    private final AssociationId association;
    private final RulesInForce rules;
    private final CaseListing listing;
    private final CaseRecords records;

    public CaseCounts(AssociationId association, RulesInForce rules, CaseListing listing, CaseRecords records) {
        this.association = association;
        this.rules = rules;
        this.listing = listing;
        this.records = records;
    }

    @Override
    public ComplaintStatistics count(ComplaintTerms terms, Asked asked, Instant now) {
        CountedPeriod period = CountedPeriod.of(asked, rules.calendar(now), now);
        List<CountedCase> complaints = new ArrayList<>();
        List<CountedCase> corrections = new ArrayList<>();
        listing.each(association, row -> {
            List<CaseEvent> events = events(row, period.asOf());
            if (!events.isEmpty()) {
                CaseEvent.Opened opening = CaseState.of(events).opening();
                CountedCase counted = new CountedCase(
                        rules.of(opening.rules(), opening.matter()).of(), events);
                boolean within = period.has(counted.received());
                if (within && counted.isOf(terms.correction())) {
                    corrections.add(counted);
                } else if (within && rules.isComplaint(opening.rules(), opening.matter())) {
                    complaints.add(counted);
                }
            }
        });
        return new ComplaintTables(terms, asked, period).of(complaints, corrections);
    }

    /** What had happened by then. */
    private List<CaseEvent> events(CaseRow row, Instant until) {
        return records.history(row.key()).stream()
                .filter(entry -> entry.at().isBefore(until))
                .map(entry -> CaseEventCodec.read(entry.type(), entry.version(), entry.body()))
                .toList();
    }
}
