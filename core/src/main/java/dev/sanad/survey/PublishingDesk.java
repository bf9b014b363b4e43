package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Occasion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Publishes reports, and keeps what is done about them. */
final class PublishingDesk {

    private static final int LONGEST_TEXT = 1_000;

    private final Rulebook book;

    PublishingDesk(Rulebook book) {
        this.book = book;
    }

    Report publish(Publication publication) {
        Occasion occasion = publication.occasion();
        SurveysInForce.Terms terms = book.terms(publication.survey(), occasion.at());
        mayPublish(occasion.actor(), terms.survey());
        LocalDate today = terms.day(occasion.at());
        if (publication.period().until().isAfter(today)) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_PERIOD_WRONG);
        }
        return book.ports().store().inUnit(unit -> {
            List<Report> before = unit.reports().all(book.association(), publication.survey());
            return before.stream()
                    .filter(report -> report.release().command().equals(occasion.command()))
                    .findFirst()
                    .orElseGet(() -> published(unit, publication, terms, before));
        });
    }

    List<Report> reports(String survey) {
        return book.ports().store().inUnit(unit -> unit.reports().all(book.association(), survey));
    }

    Measure plan(Planning planning) {
        Instant at = planning.occasion().at();
        Rulebook.staff(planning.occasion().actor());
        SurveysInForce.Terms terms = book.terms(planning.finding().survey(), at);
        complete(planning.plan(), terms, terms.day(at));
        UUID id = UUID.nameUUIDFromBytes(book.ports()
                .fingerprints()
                .of("measure:" + planning.occasion().command().value())
                .hex()
                .getBytes(StandardCharsets.UTF_8));
        Measure measure = new Measure(id, planning.finding(), planning.plan(), Optional.empty());
        return book.ports().store().inUnit(unit -> {
            Optional<Measure> earlier = unit.measures().find(book.association(), id);
            if (earlier.isEmpty()) {
                mustRest(unit, measure.finding());
                unit.measures().add(book.association(), measure);
            }
            return earlier.orElse(measure);
        });
    }

    Measure check(Checking checking) {
        Rulebook.staff(checking.occasion().actor());
        return book.ports().store().inUnit(unit -> {
            Measure measure = unit.measures()
                    .find(book.association(), checking.measure())
                    .orElseThrow(() -> Rulebook.refused(SurveyRefusal.SURVEY_MEASURE_UNKNOWN));
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
        });
    }

    List<Measure> measures(String survey) {
        return book.ports().store().inUnit(unit -> unit.measures().all(book.association(), survey));
    }

    List<Due> due(Instant at) {
        List<Due> due = new ArrayList<>();
        for (SurveysInForce.Terms terms : book.ports().rules().at(at)) {
            String survey = terms.survey().name();
            LocalDate today = terms.day(at);
            reportDue(terms, today).ifPresent(day -> due.add(new Due(survey, Due.What.REPORT, day)));
            measures(survey).stream()
                    .filter(measure -> measure.due(today))
                    .forEach(measure -> due.add(
                            new Due(survey, Due.What.CHECK, measure.plan().check())));
        }
        return due;
    }

    /** The first report is due at once: nobody knows anything yet. */
    private Optional<LocalDate> reportDue(SurveysInForce.Terms terms, LocalDate today) {
        return terms.survey().asking().every().flatMap(every -> {
            List<Report> reports = reports(terms.survey().name());
            LocalDate day = reports.stream()
                    .map(report -> report.release().day())
                    .max(LocalDate::compareTo)
                    .map(last -> terms.calendar()
                            .reckoning()
                            .deadline(terms.calendar().reckoning().startOf(last), every)
                            .day())
                    .orElse(today);
            return Optional.of(day).filter(since -> !since.isAfter(today));
        });
    }

    private Report published(
            SurveyUnit unit, Publication publication, SurveysInForce.Terms terms, List<Report> before) {
        Survey survey = terms.survey();
        String sha256 = survey.instrument().sha256();
        Release asked = new Release(
                survey.name(),
                before.size() + 1,
                publication.occasion().command(),
                terms.day(publication.occasion().at()),
                sha256,
                publication.period(),
                publication.by().filter(by -> by != Dimension.STRATUM),
                Set.copyOf(survey.publish().apart()),
                Set.of(),
                Set.of());
        unit.sheets().count(book.association(), asked);
        List<Release> releases = before.stream()
                .map(Report::release)
                .filter(release -> release.instrument().equals(sha256))
                .toList();
        Report report = new Reporting(
                        survey.publish(),
                        survey.instrument(),
                        releases,
                        unit.sheets().all(book.association(), survey.name(), sha256))
                .report(asked, unit.invitations().sent(book.association(), survey.name(), publication.period()));
        unit.reports().add(book.association(), report);
        return report;
    }

    private static void mayPublish(Actor actor, Survey survey) {
        Actor.Known staff = Rulebook.staff(actor);
        if (survey.publish().by().filter(by -> !staff.roles().contains(by)).isPresent()) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_PARTY_WRONG, survey.clauses());
        }
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
