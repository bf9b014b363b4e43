package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.lifecycle.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The surveys that run in this process. */
public final class SurveyDesk implements Surveys {

    private final Inviting inviting;
    private final Collecting collecting;
    private final SheetFiles files;
    private final PublishingDesk publishing;
    private final Measuring measuring;

    public SurveyDesk(AssociationId association, SurveyPorts ports) {
        Rulebook book = new Rulebook(association, ports);
        inviting = new Inviting(book);
        collecting = new Collecting(book);
        files = new SheetFiles(book);
        publishing = new PublishingDesk(book);
        measuring = new Measuring(book);
    }

    @Override
    public Invitation invite(Invite invite) {
        return inviting.invite(invite);
    }

    @Override
    public Asked asked(String token) {
        return collecting.asked(token);
    }

    @Override
    public UUID answer(Answering answering) {
        return collecting.answer(answering);
    }

    @Override
    public UUID enter(Entry entry) {
        return collecting.enter(entry);
    }

    @Override
    public List<UUID> take(Batch batch) {
        return files.take(batch);
    }

    @Override
    public Instrument instrument(String survey, Instant at) {
        return files.instrument(survey, at);
    }

    @Override
    public List<AnswerSheet> sheets(Actor reader, String survey, Instant at) {
        return files.sheets(reader, survey, at);
    }

    @Override
    public Invitation settle(Settling settling) {
        return collecting.settle(settling);
    }

    @Override
    public List<Invitation> remind(Occasion occasion, String survey) {
        return inviting.remind(occasion, survey);
    }

    @Override
    public Report publish(Publication publication) {
        return publishing.publish(publication);
    }

    @Override
    public List<Report> reports(String survey) {
        return publishing.reports(survey);
    }

    @Override
    public Measure plan(Planning planning) {
        return measuring.plan(planning);
    }

    @Override
    public Measure check(Checking checking) {
        return measuring.check(checking);
    }

    @Override
    public List<Measure> measures(String survey) {
        return measuring.measures(survey);
    }

    @Override
    public List<Due> due(Instant at) {
        return publishing.due(at);
    }
}
