package dev.sanad.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.channel.Inquiry.Arrival;
import dev.sanad.channel.Inquiry.Asked;
import dev.sanad.channel.Inquiry.Closing;
import dev.sanad.channel.Inquiry.Contact;
import dev.sanad.channel.Inquiry.Handover;
import dev.sanad.channel.Inquiry.Made;
import dev.sanad.channel.Inquiry.Outcome;
import dev.sanad.channel.Inquiry.State;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of inquiries must hold; an author extends this class and gives it his own. */
public abstract class InquiryLogContract {
    private static final Instant AT = Instant.parse("2026-03-21T20:30:00.123456Z");

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());

    /** For the log's own test. */
    protected InquiryLogContract() {}

    /** The log under test, which may be shared by all tests. */
    protected abstract InquiryLog log();

    @Test
    void an_inquiry_is_found_with_every_step_and_by_nobody_else() {
        Inquiry inquiry = opened("CODE", AT);
        Inquiry done = inquiry.sentOn(new Handover(made("1"), "doctor"))
                .contacted(new Contact(made("2"), "phone", Language.PERSIAN, new Outcome(true, true, 7)))
                .closed(new Closing(made("3")));
        assertThat(log().find(association, "CODE")).contains(inquiry);
        log().keep(association, new Inquiry("CODE", 2, done.asked(), done.state(), done.steps()));

        assertThat(log().find(association, "CODE").orElseThrow().steps()).isEqualTo(done.steps());
        assertThat(log().find(association, "code")).isEmpty();
        assertThat(log().find(new AssociationId("b-" + UUID.randomUUID()), "CODE"))
                .isEmpty();
    }

    @Test
    void open_ones_come_by_the_start_of_their_clock_and_at_most_so_many() {
        opened("LATE", AT.plusSeconds(60));
        opened("EARLY", AT);
        Inquiry answered = opened("ANSWERED", AT)
                .contacted(new Contact(made("1"), "phone", Language.ARABIC, new Outcome(true, true, 7)));
        log().keep(association, answered);

        assertThat(log().open(association, 9)).extracting(Inquiry::code).containsExactly("EARLY", "LATE");
        assertThat(log().open(association, 1)).extracting(Inquiry::code).containsExactly("EARLY");
        assertThat(log().open(new AssociationId("b-" + UUID.randomUUID()), 9)).isEmpty();
    }

    @Test
    void what_is_stale_is_not_kept() {
        Inquiry inquiry = opened("CODE", AT);
        Contact contact = new Contact(made("1"), "phone", Language.ARABIC, new Outcome(false, false, 7));
        log().keep(association, inquiry.contacted(contact));

        assertThatThrownBy(() -> log().keep(association, inquiry.contacted(contact)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> log().keep(association, inquiry)).isInstanceOf(StaleVersionException.class);
    }

    private Inquiry opened(String code, Instant clockFrom) {
        Arrival arrival = new Arrival(AT, true, false, "night", clockFrom);
        Asked asked = new Asked(Optional.of(new PersonId("p-1")), "phone", "aid", Language.ARABIC, arrival);
        Inquiry inquiry = new Inquiry(code, 1, asked, State.OPEN, List.of());
        log().keep(association, inquiry);
        return inquiry;
    }

    private static Made made(String command) {
        return new Made(new CommandId(command), new PersonId("clerk"), AT);
    }
}
