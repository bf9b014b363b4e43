package dev.sanad.complaint;

import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseRow;
import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseEventCodec;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.request.JournalRules;
import dev.sanad.request.RulesInForce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts complaints out of the histories of their cases. */
public final class CaseCounts implements ComplaintCounts {
    private final AssociationId association;
    private final RulesInForce rules;
    private final ComplaintRules complaints;
    private final CaseListing listing;
    private final CaseRecords records;

    public CaseCounts(
            AssociationId association,
            RulesInForce rules,
            ComplaintRules complaints,
            CaseListing listing,
            CaseRecords records) {
        this.association = association;
        this.rules = rules;
        this.complaints = complaints;
        this.listing = listing;
        this.records = records;
    }

    @Override
    public ComplaintStatistics count(Asked asked, Instant now) {
        CountedPeriod period = CountedPeriod.of(asked.period(), rules.calendar(now), now);
        List<CountedCase> counted = new ArrayList<>();
        List<CountedCase> corrections = new ArrayList<>();
        listing.each(association, row -> {
            List<CaseEvent> events = events(row, period.asOf());
            if (!events.isEmpty()) {
                CountedCase one = counted(events);
                if (period.has(one.received()) && corrects(one)) {
                    corrections.add(one);
                } else if (period.has(one.received()) && complaints.isComplaint(one.version(), one.matter())) {
                    counted.add(one);
                }
            }
        });
        return new ComplaintTables(period, asked.least()).of(counted, corrections);
    }

    /** What had happened by then. */
    private List<CaseEvent> events(CaseRow row, Instant until) {
        return records.history(row.key()).stream()
                .filter(entry -> entry.at().isBefore(until))
                .map(entry -> CaseEventCodec.read(entry.type(), entry.version(), entry.body()))
                .toList();
    }

    private CountedCase counted(List<CaseEvent> events) {
        CaseRules found = new JournalRules(rules).reading(events).of();
        ComplaintTerms terms = JournalRules.versions(events).stream()
                .map(version -> terms(version, found.lifecycle().name()))
                .reduce((older, newer) -> newer.over(older))
                .orElseThrow();
        return new CountedCase(found, terms, events);
    }

    private ComplaintTerms terms(RulesVersion version, String lifecycle) {
        return Optional.ofNullable(complaints.terms(version).get(lifecycle)).orElse(ComplaintTerms.NONE);
    }

    private boolean corrects(CountedCase one) {
        Map<String, ComplaintTerms> all = complaints.terms(one.version());
        return all.values().stream().anyMatch(terms -> terms.corrections().equals(Optional.of(one.lifecycle())));
    }
}
