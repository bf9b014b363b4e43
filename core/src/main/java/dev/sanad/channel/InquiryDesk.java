package dev.sanad.channel;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Reckoning;
import dev.sanad.channel.Inquiry.Arrival;
import dev.sanad.channel.Inquiry.Asked;
import dev.sanad.channel.Inquiry.State;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes inquiries in on the channels of an association and follows them up. What comes after hours is given a code and
 * goes to whoever has duty; its clock starts at the next opening, and at once where it is an emergency. Thread-safe.
 */
public final class InquiryDesk {
    /** Hexadecimal digits of a code: 104 bits. */
    private static final int CODE = 26;

    private final AssociationId association;
    private final InquiryLog log;
    private final Fingerprints keyed;
    private final Map<String, Channel> channels;
    private final CalendarTerms calendar;

    /**
     * The desk of one association.
     *
     * @param keyed the host's secret, out of which codes are made that nobody guesses
     * @param channels by name
     * @param calendar with the opening hours that the channels name
     */
    public InquiryDesk(
            AssociationId association,
            InquiryLog log,
            Fingerprints keyed,
            Map<String, Channel> channels,
            CalendarTerms calendar) {
        this.association = association;
        this.log = log;
        this.keyed = keyed;
        this.channels = Map.copyOf(channels);
        this.calendar = calendar;
    }

    /** What somebody asks, and on which channel. */
    public record Question(
            Optional<PersonId> about, String channel, String purpose, Language language, boolean emergency) {
        private static Question of(Asked asked) {
            return new Question(
                    asked.about(),
                    asked.channel(),
                    asked.purpose(),
                    asked.language(),
                    asked.arrival().emergency());
        }
    }

    /**
     * Opens an inquiry; refused on a channel that is closed and has nobody after hours. The same command again returns
     * what became of the first, and is refused with another question.
     */
    public Inquiry open(CommandId command, Question question, Instant at) {
        String code =
                keyed.of("inquiry:" + command.value()).hex().substring(0, CODE).toUpperCase(Locale.ROOT);
        Inquiry opened = log.find(association, code).orElseGet(() -> opened(code, question, at));
        if (!question.equals(Question.of(opened.asked()))) {
            throw InquiryRefusal.COMMAND_REUSED.exception();
        }
        return opened;
    }

    private Inquiry opened(String code, Question question, Instant at) {
        Channel channel = Optional.ofNullable(channels.get(question.channel()))
                .orElseThrow(InquiryRefusal.CHANNEL_UNKNOWN::exception);
        Arrival arrival = channel.opening()
                .map(opening -> arrival(channel, opening, question.emergency(), at))
                .orElseGet(() -> new Arrival(at, false, question.emergency(), staff(channel), at));
        Asked asked = new Asked(question.about(), question.channel(), question.purpose(), question.language(), arrival);
        try {
            return kept(new Inquiry(code, 1, asked, State.OPEN, List.of()));
        } catch (StaleVersionException there) {
            return find(code);
        }
    }

    /** The inquiry of a code. */
    public Inquiry find(String code) {
        return log.find(association, code).orElseThrow(InquiryRefusal.UNKNOWN::exception);
    }

    /** Those not answered yet, those first whose clock has run longest. */
    public List<Inquiry> open(int most) {
        return log.open(association, most);
    }

    /** Logs a contact. */
    public Inquiry contacted(String code, Inquiry.Contact contact) {
        return changed(code, inquiry -> inquiry.contacted(contact));
    }

    /** Sends it on, once. */
    public Inquiry sentOn(String code, Inquiry.Handover handover) {
        return changed(code, inquiry -> inquiry.sentOn(handover));
    }

    /** Puts it away. */
    public Inquiry closed(String code, Inquiry.Closing closing) {
        return changed(code, inquiry -> inquiry.closed(closing));
    }

    private Arrival arrival(Channel channel, Channel.Opening opening, boolean emergency, Instant at) {
        Reckoning hours = calendar.at(opening.hours());
        if (hours.open(at)) {
            return new Arrival(at, false, emergency, staff(channel), at);
        }
        String duty = opening.afterHours().orElseThrow(InquiryRefusal.OUT_OF_HOURS::exception);
        return new Arrival(at, true, emergency, duty, emergency ? at : hours.nextOpening(at));
    }

    private static String staff(Channel channel) {
        return channel.staff().orElse(Party.STAFF);
    }

    private Inquiry changed(String code, UnaryOperator<Inquiry> change) {
        Inquiry before = find(code);
        Inquiry after = change.apply(before);
        return after.version() == before.version() ? before : kept(after);
    }

    private Inquiry kept(Inquiry inquiry) {
        log.keep(association, inquiry);
        return inquiry;
    }
}
