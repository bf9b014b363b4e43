package dev.sanad.survey;

import dev.sanad.lifecycle.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Publishes reports, and says what is due. */
final class PublishingDesk {

    private final Rulebook book;

    PublishingDesk(Rulebook book) {
        this.book = book;
    }

    Report publish(Publication publication) {
        Occasion occasion = publication.occasion();
        Rulebook.staff(occasion.actor());
        return book.once(
                occasion,
                SurveyText.of(publication),
                unit -> published(unit, publication),
                unit -> unit.reports().all(book.association(), publication.survey()).stream()
                        .filter(report -> report.release().command().equals(occasion.command()))
                        .findFirst()
                        .orElseThrow());
    }

    private Report published(SurveyUnit unit, Publication publication) {
        Occasion occasion = publication.occasion();
        SurveysInForce.Terms terms = book.terms(publication.survey(), occasion.at());
        Rulebook.publisher(occasion.actor(), terms.survey());
        LocalDate today = terms.day(occasion.at());
        if (publication.period().until().isAfter(today)) {
            throw Rulebook.refused(SurveyRefusal.SURVEY_PERIOD_WRONG);
        }
        return published(unit, publication, terms, unit.reports().all(book.association(), publication.survey()));
    }

    List<Report> reports(String survey) {
        return book.ports().store().inUnit(unit -> unit.reports().all(book.association(), survey));
    }

    List<Due> due(Instant at) {
        List<Due> due = new ArrayList<>();
        for (SurveysInForce.Terms terms : book.ports().rules().at(at)) {
            String survey = terms.survey().name();
            LocalDate today = terms.day(at);
            reportDue(terms, today).ifPresent(day -> due.add(new Due(survey, Due.What.REPORT, day)));
            book.ports().store().inUnit(unit -> unit.measures().all(book.association(), survey)).stream()
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
                .report(
                        asked,
                        new InvitedHeads(
                                unit.invitations().sent(book.association(), survey.name(), publication.period()),
                                asked));
        unit.reports().add(book.association(), report);
        return report;
    }
}
