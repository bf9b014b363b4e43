package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The surveys of one association: asking, taking answers, publishing, and doing something about it. Thread-safe.
 *
 * <p>Each throws {@link dev.sanad.kernel.RefusedException} with every reason when the rules refuse it, and then nothing is
 * written; and a {@link dev.sanad.journal.StoreException} when the store cannot do it. The same command id again returns the
 * first result.
 */
public interface Surveys {

    /** Asks somebody: picks the method, and makes the token by which he answers. A case is asked about once. */
    Invitation invite(Invite invite);

    /** What the holder of a token is asked. */
    Asked asked(String token);

    /** Takes what the holder of a token says himself; gives the id of the sheet. */
    UUID answer(Answering answering);

    /** Takes what somebody of the association was told or given. */
    UUID enter(Entry entry);

    /** Takes sheets out of a file, which nobody was invited to; gives their ids. */
    List<UUID> take(Batch batch);

    /** What is asked at that moment. */
    Instrument instrument(String survey, Instant at);

    /** Every sheet that answers what is asked at that moment, for whoever publishes, in no order. */
    List<AnswerSheet> sheets(Actor reader, String survey, Instant at);

    /** Writes down that somebody declined, or was out of reach. */
    Invitation settle(Settling settling);

    /** Counts a reminder for everybody who is to be reminded, and says who: the host reminds them. */
    List<Invitation> remind(Occasion occasion, String survey);

    /** Publishes a report. */
    Report publish(Publication publication);

    /** Everything that was published of a survey, by number. */
    List<Report> reports(String survey);

    /** Decides to do something about a result. */
    Measure plan(Planning planning);

    /** Writes down whether a measure helped. */
    Measure check(Checking checking);

    List<Measure> measures(String survey);

    /** What is to be done about surveys at that moment, by their schedule. */
    List<Due> due(Instant at);
}
