package dev.sanad.rest;

import dev.sanad.lifecycle.Occasion;
import dev.sanad.survey.Answering;
import dev.sanad.survey.Asked;
import dev.sanad.survey.Checking;
import dev.sanad.survey.Due;
import dev.sanad.survey.Entry;
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
    public List<Invitation> remind(Occasion occasion, String survey) {
        throw new UnsupportedOperationException("nobody reminds over HTTP");
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
        throw new UnsupportedOperationException("nobody plans over HTTP");
    }

    @Override
    public Measure check(Checking checking) {
        throw new UnsupportedOperationException("nobody checks over HTTP");
    }

    @Override
    public List<Measure> measures(String survey) {
        throw new UnsupportedOperationException("nobody reads measures over HTTP");
    }

    @Override
    public List<Due> due(Instant at) {
        throw new UnsupportedOperationException("nobody asks what is due over HTTP");
    }
}
