package dev.sanad.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.calendar.OfficeHours;
import dev.sanad.channel.Channel.Opening;
import dev.sanad.channel.Channel.Received;
import dev.sanad.channel.Inquiry.Closing;
import dev.sanad.channel.Inquiry.Contact;
import dev.sanad.channel.Inquiry.Handover;
import dev.sanad.channel.Inquiry.Made;
import dev.sanad.channel.Inquiry.Outcome;
import dev.sanad.channel.Inquiry.State;
import dev.sanad.channel.InquiryDesk.Question;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InquiryDeskTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    /** A Wednesday evening, and the Thursday morning after it. */
    private static final Instant NIGHT = Instant.parse("2026-11-25T18:30:00Z");

    private static final Instant MORNING = Instant.parse("2026-11-26T04:30:00Z");

    private final InquiryDesk desk = new InquiryDesk(
            new AssociationId("behzisti"),
            new MemoryInquiries(),
            new Fingerprints("a secret of the tests, 32 bytes.".getBytes(StandardCharsets.US_ASCII)),
            Map.of(
                    "phone", channel(Optional.of(new Opening("office", Optional.of("night-duty")))),
                    "visit", channel(Optional.of(new Opening("office", Optional.empty()))),
                    "web", channel(Optional.empty())),
            new CalendarTerms(
                    new NationalCalendars().find("IR").orElseThrow(),
                    TEHRAN,
                    Months.PERSIAN,
                    Due.AS_IS,
                    Map.of(
                            "office",
                            OfficeHours.read(Map.of("SAT-THU", "08:00-14:00")).orThrow())));

    private int commands;

    @Test
    void after_hours_it_goes_to_duty_with_a_code_and_its_clock_starts_at_the_next_opening() {
        Inquiry inquiry = desk.open(new CommandId("1"), question("phone", false), NIGHT);

        assertThat(inquiry.code()).matches("[0-9A-F]{26}");
        assertThat(inquiry.asked().arrival().afterHours()).isTrue();
        assertThat(inquiry.inHandOf()).isEqualTo("night-duty");
        assertThat(inquiry.asked().arrival().clockFrom()).isEqualTo(MORNING);
        assertThat(desk.open(9)).containsExactly(inquiry);
    }

    @Test
    void clock_of_an_emergency_starts_at_once() {
        assertThat(desk.open(new CommandId("1"), question("phone", true), NIGHT)
                        .asked()
                        .arrival()
                        .clockFrom())
                .isEqualTo(NIGHT);
    }

    @Test
    void in_hours_or_on_a_channel_without_them_the_staff_takes_it_at_once() {
        Inquiry inHours = desk.open(new CommandId("1"), question("phone", false), MORNING);
        Inquiry always = desk.open(new CommandId("2"), question("web", false), NIGHT);

        assertThat(List.of(inHours, always)).allSatisfy(one -> {
            assertThat(one.asked().arrival().afterHours()).isFalse();
            assertThat(one.inHandOf()).isEqualTo("desk");
            assertThat(one.asked().arrival().clockFrom())
                    .isEqualTo(one.asked().arrival().at());
        });
    }

    @Test
    void channel_that_is_closed_and_has_nobody_after_hours_takes_nothing_in() {
        refused(() -> desk.open(new CommandId("1"), question("visit", true), NIGHT), InquiryRefusal.OUT_OF_HOURS);
        refused(() -> desk.open(new CommandId("1"), question("fax", true), NIGHT), InquiryRefusal.CHANNEL_UNKNOWN);
    }

    @Test
    void asker_is_called_at_night_reached_in_the_morning_and_the_inquiry_closed() {
        String code =
                desk.open(new CommandId("1"), question("phone", false), NIGHT).code();
        refused(() -> desk.closed(code, new Closing(made(NIGHT))), InquiryRefusal.NOT_ANSWERED);
        assertThat(desk.contacted(code, contact(NIGHT, false, false)).state()).isEqualTo(State.OPEN);
        assertThat(desk.contacted(code, contact(MORNING, true, true)).state()).isEqualTo(State.ANSWERED);
        Inquiry closed = desk.closed(code, new Closing(made(MORNING)));

        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.steps()).hasSize(3);
        refused(() -> desk.contacted(code, contact(MORNING, true, false)), InquiryRefusal.CLOSED);
        assertThat(desk.open(9)).isEmpty();
    }

    @Test
    void nobody_is_sent_on_twice_and_the_chain_is_to_be_seen() {
        String code =
                desk.open(new CommandId("1"), question("web", false), NIGHT).code();
        Inquiry sent = desk.sentOn(code, new Handover(made(NIGHT), "social-worker"));

        assertThat(sent.inHandOf()).isEqualTo("social-worker");
        assertThat(sent.handovers()).extracting(Handover::to).containsExactly("social-worker");
        refused(() -> desk.sentOn(code, new Handover(made(NIGHT), "doctor")), InquiryRefusal.SENT_ON_ALREADY);
    }

    @Test
    void same_command_does_nothing_a_second_time() {
        Inquiry first = desk.open(new CommandId("1"), question("web", false), NIGHT);
        assertThat(desk.open(new CommandId("1"), question("web", false), NIGHT)).isEqualTo(first);
        Handover handover = new Handover(made(NIGHT), "doctor");
        Inquiry sent = desk.sentOn(first.code(), handover);

        assertThat(desk.sentOn(first.code(), handover)).isEqualTo(sent);
    }

    @Test
    void same_command_returns_the_first_result_when_the_channel_has_closed_since() {
        Inquiry first = desk.open(new CommandId("1"), question("visit", false), MORNING);

        assertThat(desk.open(new CommandId("1"), question("visit", false), NIGHT))
                .isEqualTo(first);
    }

    @Test
    void same_command_with_other_content_is_refused() {
        String code =
                desk.open(new CommandId("1"), question("web", false), NIGHT).code();
        Contact contact = contact(NIGHT, true, true);
        Inquiry contacted = desk.contacted(code, contact);

        refused(() -> desk.open(new CommandId("1"), question("web", true), NIGHT), InquiryRefusal.COMMAND_REUSED);
        refused(
                () -> desk.contacted(code, new Contact(contact.made(), "web", Language.PERSIAN, contact.outcome())),
                InquiryRefusal.COMMAND_REUSED);
        refused(() -> desk.closed(code, new Closing(contact.made())), InquiryRefusal.COMMAND_REUSED);
        Made later = new Made(contact.made().command(), contact.made().by(), MORNING);
        assertThat(desk.contacted(code, contact.as(later))).isEqualTo(contacted);
    }

    @Test
    void what_is_not_there_or_takes_no_time_is_refused() {
        refused(() -> desk.find("NONE"), InquiryRefusal.UNKNOWN);
        refused(() -> contactOf(0), InquiryRefusal.MINUTES);
        refused(() -> contactOf(1441), InquiryRefusal.MINUTES);
        assertThat(contactOf(1440).outcome().minutes()).isEqualTo(1440);
    }

    private Contact contactOf(int minutes) {
        return new Contact(made(NIGHT), "phone", Language.PERSIAN, new Outcome(true, true, minutes));
    }

    private Contact contact(Instant at, boolean reached, boolean answered) {
        return new Contact(made(at), "phone", Language.PERSIAN, new Outcome(reached, answered, 5));
    }

    private Made made(Instant at) {
        return new Made(new CommandId("c-" + commands++), new PersonId("clerk"), at);
    }

    private static Question question(String channel, boolean emergency) {
        return new Question(Optional.of(new PersonId("p-1")), channel, "shelter", Language.PERSIAN, emergency);
    }

    private static Channel channel(Optional<Opening> opening) {
        return new Channel(
                "some",
                LocalText.of(Language.PERSIAN, "تلفن"),
                Medium.PHONE,
                opening,
                Optional.of("desk"),
                false,
                Optional.empty(),
                Received.ARRIVAL,
                List.of());
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, InquiryRefusal code) {
        assertThatThrownBy(call).hasMessage(code.id());
    }
}
