package dev.sanad.rest;

import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.survey.AnswerSheet;
import dev.sanad.survey.Answering;
import dev.sanad.survey.Asked;
import dev.sanad.survey.Batch;
import dev.sanad.survey.Checking;
import dev.sanad.survey.Due;
import dev.sanad.survey.Entry;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Invite;
import dev.sanad.survey.Measure;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Planning;
import dev.sanad.survey.Publication;
import dev.sanad.survey.Report;
import dev.sanad.survey.Settling;
import dev.sanad.survey.Surveys;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Surveys that write down whatever reaches them, and fail when their desk does. */
record RecordingSurveys(RecordingDesk desk) implements Surveys {

    @Override
    public Invitation invite(Invite invite) {
        return desk.reach(invite, SurveySamples.invitation());
    }

    @Override
    public Asked asked(String token) {
        return desk.reach(List.of("asked", token), new Asked(SurveySamples.instrument(), Mode.WEB, true));
    }

    @Override
    public UUID answer(Answering answering) {
        return desk.reach(answering, new UUID(1, 2));
    }

    @Override
    public UUID enter(Entry entry) {
        return desk.reach(entry, new UUID(1, 2));
    }

    @Override
    public Invitation settle(Settling settling) {
        return desk.reach(settling, SurveySamples.invitation().becoming(Invitation.State.DECLINED));
    }

    @Override
    public List<UUID> take(Batch batch) {
        return desk.reach(batch, List.of(new UUID(1, 2)));
    }

    @Override
    public Instrument instrument(String survey, Instant at) {
        return SurveySamples.instrument();
    }

    @Override
    public List<AnswerSheet> sheets(Actor reader, String survey, Instant at) {
        return desk.reach(List.of("sheets", reader, survey), List.of());
    }

    @Override
    public List<Invitation> remind(Occasion occasion, String survey) {
        return desk.reach(List.of(occasion, survey), List.of(SurveySamples.invitation()));
    }

    @Override
    public Report publish(Publication publication) {
        return desk.reach(publication, SurveySamples.report());
    }

    @Override
    public List<Report> reports(String survey) {
        return desk.reach(List.of("reports", survey), List.of(SurveySamples.report()));
    }

    @Override
    public Measure plan(Planning planning) {
        return desk.reach(planning, SurveySamples.measure());
    }

    @Override
    public Measure check(Checking checking) {
        return desk.reach(checking, SurveySamples.measure());
    }

    @Override
    public List<Measure> measures(String survey) {
        return desk.reach(List.of("measures", survey), List.of(SurveySamples.measure()));
    }

    @Override
    public List<Due> due(Instant at) {
        return desk.reach("due", List.of(new Due("after", Due.What.CHECK, LocalDate.of(2026, 3, 1))));
    }
}
