package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What papers a case needs, has and lacks. */
final class Papers {

    private final CaseFile file;
    private final CaseRules rules;
    private final Function<Moment, Optional<Instant>> moments;
    private final Reckoning reckoning;

    Papers(CaseFile file, CaseRules rules, Function<Moment, Optional<Instant>> moments, Reckoning reckoning) {
        this.file = file;
        this.rules = rules;
        this.moments = moments;
        this.reckoning = reckoning;
    }

    /** Documents that must be there; one that depends on something unknown counts as needed. */
    List<String> needed(View view) {
        return rules.matter().documents().stream()
                .filter(need ->
                        need.when().map(when -> when.in(view) != Truth.FALSE).orElse(true))
                .map(Matter.Needed::document)
                .toList();
    }

    List<String> missing(View view) {
        return needed(view).stream()
                .filter(document -> latest(document).isEmpty())
                .toList();
    }

    /** Documents supplied whose latest copy is not good, or not known to be. */
    List<String> notValid() {
        return rules.setting().documents().values().stream()
                .filter(document -> latest(document.name())
                        .map(copy -> !valid(document, copy).holds())
                        .orElse(false))
                .map(Document::name)
                .toList();
    }

    private Optional<Copy> latest(String document) {
        return file.state().papers().stream()
                .filter(copy -> copy.document().equals(document))
                .reduce((earlier, later) -> later);
    }

    /** Unknown while the moment at which it is judged has not come. */
    private Truth valid(Document document, Copy copy) {
        Document.Validity rule = document.valid();
        Optional<Instant> moment =
                rule.on().isPresent() ? moments.apply(rule.on().get()) : Optional.of(copy.supplied());
        return moment.map(at -> valid(rule, copy, reckoning.dayOf(at))).orElse(Truth.UNKNOWN);
    }

    private Truth valid(Document.Validity rule, Copy copy, LocalDate day) {
        Truth unexpired = rule.unexpired()
                ? copy.expires().map(last -> Truth.of(!day.isAfter(last))).orElse(Truth.UNKNOWN)
                : Truth.TRUE;
        return rule.issuedWithin()
                .map(span -> copy.issued()
                        .map(issued -> Truth.of(!issued.isAfter(day)
                                && !day.isAfter(reckoning
                                        .deadline(reckoning.startOf(issued), span)
                                        .day())))
                        .orElse(Truth.UNKNOWN))
                .orElse(Truth.TRUE)
                .and(unexpired);
    }
}
