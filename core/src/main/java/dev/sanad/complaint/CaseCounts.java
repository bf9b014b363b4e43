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
        List<CountedCase> complaints = new ArrayList<>();
        List<CountedCase> corrections = new ArrayList<>();
        listing.each(association, row -> {
            CountedCase counted = counted(row);
            boolean within = !counted.received().isBefore(asked.from())
                    && !counted.received().isAfter(asked.to());
            if (within && counted.isOf(terms.correction())) {
                corrections.add(counted);
            } else if (within && asked.kinds().contains(counted.matter())) {
                complaints.add(counted);
            }
        });
        return new ComplaintTables(terms, asked, now).of(complaints, corrections);
    }

    private CountedCase counted(CaseRow row) {
        List<CaseEvent> events = records.history(row.key()).stream()
                .map(entry -> CaseEventCodec.read(entry.type(), entry.version(), entry.body()))
                .toList();
        CaseEvent.Opened opening = CaseState.of(events).opening();
        return new CountedCase(rules.of(opening.rules(), opening.matter()).of(), events);
    }
}
