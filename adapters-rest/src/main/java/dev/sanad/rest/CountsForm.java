package dev.sanad.rest;

import dev.sanad.complaint.ComplaintCounts;
import dev.sanad.complaint.ComplaintTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The body of {@code POST complaints/counts}: what is counted, and what the association's own names mean. */
record CountsForm(Optional<Period> period, Set<String> by, ComplaintTerms terms) {

    /** One for all who ask: two tell what lies between. */
    private static final int LEAST = 5;

    /** The first day of a month or year, and its last. */
    record Period(LocalDate from, LocalDate until) {}

    static CountsForm read(Form form) {
        Optional<LocalDate> from = form.neededDay("from");
        Optional<LocalDate> until = form.neededDay("until");
        ComplaintTerms terms = new ComplaintTerms(
                form.names("acknowledging"),
                form.names("answering"),
                form.name("disposition").orElse(""),
                form.names("upheld"),
                form.names("reopening"),
                form.name("correction").orElse(""));
        return new CountsForm(
                from.flatMap(first -> until.map(last -> new Period(first, last))), form.names("by"), terms);
    }

    ComplaintCounts.Asked asked() {
        Period days = period.orElseThrow();
        return new ComplaintCounts.Asked(days.from(), days.until(), List.copyOf(by), LEAST);
    }
}
