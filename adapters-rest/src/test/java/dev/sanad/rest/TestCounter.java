package dev.sanad.rest;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.calendar.OfficeHours;
import dev.sanad.channel.Channel;
import dev.sanad.channel.Inquiry;
import dev.sanad.channel.InquiryDesk;
import dev.sanad.channel.InquiryLog;
import dev.sanad.channel.Medium;
import dev.sanad.channel.MemoryInquiries;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Document;
import dev.sanad.notice.GuideEdition;
import dev.sanad.notice.GuideShelf;
import dev.sanad.notice.GuideShowing;
import dev.sanad.notice.Guides;
import dev.sanad.notice.MemoryGuides;
import dev.sanad.party.Roster;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A counter with guides, inquiries and a roster, which fails when told to. */
final class TestCounter implements GuideShelf, InquiryLog {

    static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    static final PersonId HOLDER = new PersonId("p-holder");
    static final PersonId DEPUTY = new PersonId("p-deputy");
    static final PersonId AWAY = new PersonId("p-away");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final MemoryGuides guides = new MemoryGuides();
    private final MemoryInquiries inquiries = new MemoryInquiries();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Runnable meanwhile = () -> {};

    void failWith(Optional<RuntimeException> next) {
        failure = next;
    }

    void whileServing(Runnable happens) {
        meanwhile = happens;
    }

    Guides guides(AssociationId association) {
        Document.Validity always = new Document.Validity(false, Optional.empty(), Optional.empty());
        Document guide = new Document("bylaws", LocalText.of(Language.ENGLISH, "bylaws"), always, true, List.of());
        return new Guides(association, this, List.of(guide), RIYADH, new Fingerprints(new byte[32]));
    }

    InquiryDesk desk(AssociationId association) {
        OfficeHours hours = OfficeHours.read(Map.of("SUN-THU", "08:00-14:00")).orThrow();
        CalendarTerms calendar = new CalendarTerms(
                new NationalCalendars().find("SA").orElseThrow(),
                RIYADH,
                Months.ISLAMIC_UMALQURA,
                Due.AS_IS,
                Map.of("desk", hours));
        Channel phone = new Channel(
                "phone",
                LocalText.of(Language.ENGLISH, "phone"),
                Medium.PHONE,
                Optional.of(new Channel.Opening("desk", Optional.of("night"))),
                Optional.of("employee"),
                false,
                Optional.empty(),
                Channel.Received.ARRIVAL,
                List.of());
        return new InquiryDesk(association, this, TestPeople.KEYED, Map.of("phone", phone), calendar);
    }

    Roster roster(AssociationId association) {
        working();
        return new Roster(
                List.of(appointed(HOLDER), appointed(AWAY)),
                List.of(new Roster.Absence(AWAY, LONG_AGO, LocalDate.of(2100, 1, 1))),
                List.of(),
                new Roster.Interests(Map.of(AWAY, DEPUTY), Map.of(HOLDER, Set.of(new PersonId("p-cousin")))),
                RIYADH);
    }

    private static Roster.Appointment appointed(PersonId person) {
        return new Roster.Appointment(person, "night", "main", LONG_AGO, Optional.empty());
    }

    @Override
    public List<GuideEdition> editions(AssociationId association) {
        working();
        return guides.editions(association);
    }

    @Override
    public Optional<Fingerprint> asked(AssociationId association, CommandId command) {
        working();
        return guides.asked(association, command);
    }

    @Override
    public GuideEdition keep(AssociationId association, CommandContent asked, GuideEdition edition) {
        working();
        return guides.keep(association, asked, edition);
    }

    @Override
    public List<GuideShowing> shown(AssociationId association, PersonId to) {
        working();
        return guides.shown(association, to);
    }

    @Override
    public Optional<GuideShowing> find(AssociationId association, CommandId command) {
        working();
        return guides.find(association, command);
    }

    @Override
    public GuideShowing record(AssociationId association, GuideShowing showing) {
        working();
        return guides.record(association, showing);
    }

    @Override
    public Optional<Inquiry> find(AssociationId association, String code) {
        working();
        return inquiries.find(association, code);
    }

    @Override
    public List<Inquiry> open(AssociationId association, int most) {
        working();
        return inquiries.open(association, most);
    }

    @Override
    public void keep(AssociationId association, Inquiry inquiry) {
        working();
        inquiries.keep(association, inquiry);
    }

    private void working() {
        meanwhile.run();
        failure.ifPresent(thrown -> {
            throw thrown;
        });
    }
}
