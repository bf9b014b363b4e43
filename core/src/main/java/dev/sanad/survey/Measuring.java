package dev.sanad.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is done about results. */
final class Measuring {

    private static final int LONGEST_TEXT = 1_000;

    private final Rulebook book;

    Measuring(Rulebook book) {
        this.book = book;
    }

    Measure plan(Planning planning) {
        Instant at = planning.occasion().at();
        Rulebook.staff(planning.occasion().actor());
        UUID id = book.keyed("measure:" + planning.occasion().command().value());
        Measure measure = new Measure(id, planning.finding(), planning.plan(), Optional.empty());
        return book.once(
                planning.occasion(),
                SurveyText.of(planning),
                unit -> {
                    SurveysInForce.Terms terms = book.terms(planning.finding().survey(), at);
                    complete(planning.plan(), terms, terms.day(at));
                    mustRest(unit, measure.finding());
                    unit.measures().add(book.association(), measure);
                    return measure;
                },
                unit -> found(unit, id));
    }

    Measure check(Checking checking) {
        Rulebook.staff(checking.occasion().actor());
        return book.once(
                checking.occasion(),
                SurveyText.of(checking),
                unit -> checked(unit, checking),
                unit -> found(unit, checking.measure()));
    }

    private Measure checked(SurveyUnit unit, Checking checking) {
        Measure measure = found(unit, checking.measure());
        Instant at = checking.occasion().at();
        LocalDate today = book.terms(measure.finding().survey(), at).day(at);
        if (measure.checked().isPresent()) {
            return measure;
        }
        if (!measure.due(today)) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_CHECK_TOO_EARLY);
        }
        Measure checked = measure.checked(today, checking.effective());
        unit.measures().check(book.association(), checked);
        return checked;
    }

    private Measure found(SurveyUnit unit, UUID id) {
        return unit.measures()
                .find(book.association(), id)
                .orElseThrow(() -> Rulebook.refused(SurveyRefusal.SURVEY_MEASURE_UNKNOWN));
    }

    List<Measure> measures(String survey) {
        return book.ports().store().inUnit(unit -> unit.measures().all(book.association(), survey));
    }

    private static void complete(Measure.Plan plan, SurveysInForce.Terms terms, LocalDate today) {
        boolean said = !plan.cause().isBlank()
                && !plan.action().isBlank()
                && plan.cause().length() <= LONGEST_TEXT
                && plan.action().length() <= LONGEST_TEXT;
        if (!said) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_MEASURE_INCOMPLETE);
        }
        if (!terms.parties().contains(plan.responsible())) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_RESPONSIBLE_UNKNOWN);
        }
        if (plan.deadline().isBefore(today) || plan.check().isBefore(plan.deadline())) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_PERIOD_WRONG);
        }
    }

    private void mustRest(SurveyUnit unit, Measure.Finding finding) {
        boolean told = unit.reports().all(book.association(), finding.survey()).stream()
                .filter(report -> report.release().number() == finding.report())
                .flatMap(report -> report.row(finding.item(), finding.cell()).stream())
                .anyMatch(row -> row.score() instanceof Score.Share);
        if (!told) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_MEASURE_WITHOUT_RESULT);
        }
    }
}
