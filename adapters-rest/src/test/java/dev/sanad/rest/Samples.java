package dev.sanad.rest;

import dev.sanad.calendar.Months;
import dev.sanad.calendar.WrittenDate;
import dev.sanad.complaint.ReceiptCode;
import dev.sanad.complaint.ReceiptReading;
import dev.sanad.complaint.ReceiptView;
import dev.sanad.explain.ServiceDescription;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Promise;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.Approval;
import dev.sanad.policy.PolicyView;
import dev.sanad.policy.VersionId;
import dev.sanad.request.Dossier;
import dev.sanad.request.FileEntry;
import dev.sanad.request.Ledger;
import dev.sanad.request.Notification;
import dev.sanad.request.PromiseReport;
import dev.sanad.request.ServiceOffer;
import dev.sanad.request.Timeline;
import dev.sanad.request.WorkPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What a desk may show: every field of every view is set in at least one of them. */
final class Samples {

    static final AssociationId HERE = new AssociationId("har");
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final CaseId CASE = new CaseId(UUID.fromString("01890000-0000-7000-8000-000000000001"));
    static final String TRACKING = "K7Q2MZ9XW4TRB8NCVHJ3PA6D";
    static final String SHA = "0123456789abcdef".repeat(4);

    private Samples() {}

    static LocalText text(String arabic, String english) {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.ARABIC, arabic);
        texts.put(Language.ENGLISH, english);
        return new LocalText(texts);
    }

    static Timeline.Titled titled(String name) {
        return new Timeline.Titled(name, text("عنوان " + name, "title of " + name));
    }

    static Clause clause() {
        return new Clause(
                "study",
                Optional.of("HAR-25"),
                LocalText.of(Language.ARABIC, "خلال مدة لا تقل عن أسبوعين"),
                Optional.of("conduct"));
    }

    static PolicyView policy(int number) {
        return new PolicyView(
                new VersionId(HERE, "beneficiary-relations", number),
                text("سياسة", "policy"),
                SHA,
                LocalDate.of(2025, 1, 1),
                Optional.of(LocalDate.of(2026, 12, 31)),
                new Approval(
                        Optional.of("board"),
                        new Approval.Sitting(
                                OptionalInt.of(4), OptionalInt.of(3), Optional.of("12/b"), Optional.of("spring")),
                        Optional.of(new WrittenDate("25/5/1439هـ", Months.ISLAMIC_UMALQURA, LocalDate.of(2018, 2, 11))),
                        Optional.of("as published"),
                        List.of()),
                List.of(clause()));
    }

    static ServiceOffer offer() {
        return new ServiceOffer(
                titled("aid"),
                List.of(titled("identity")),
                List.of(titled("leaflet")),
                List.of(next()),
                new ServiceOffer.Sort(true, true),
                List.of(clause()));
    }

    static ServiceDescription description(Language language) {
        return new ServiceDescription(
                "aid",
                "Aid",
                "Relations",
                language,
                List.of("in need"),
                List.of(
                        new ServiceDescription.Paper("identity", "Identity card", false),
                        new ServiceDescription.Paper("leaflet", "Leaflet", true)),
                List.of("1. ask", "2. receive"),
                List.of("answer: within 3 days"),
                List.of("delivered once"));
    }

    static final String RECEIPT =
            "02348 56802 23454 02342 56804 02340 56803 02348 56802 02346 56800 02345 56808 02344 56806";

    static ReceiptCode receipt() {
        return ((ReceiptReading.Read) ReceiptReading.read(RECEIPT)).code();
    }

    static Dossier file() {
        return new Dossier(
                "C0DE",
                List.of(new FileEntry(
                        titled("answer"),
                        titled("officer"),
                        NOW,
                        List.of(new Notification.Said(
                                titled("disposition"), "upheld", Optional.of(text("محق", "upheld")))),
                        List.of(clause()))));
    }

    static ReceiptView opened() {
        Notification said = new Notification(
                titled("answer"),
                NOW,
                Optional.of(NOW),
                List.of(new Notification.Said(titled("disposition"), "upheld", Optional.of(text("محق", "upheld")))));
        ReceiptView.Progress followed = new ReceiptView.Progress(timeline(2), List.of(), List.of());
        return new ReceiptView(
                Optional.of(new ReceiptView.Progress(timeline(7), List.of(said), List.of(followed))),
                List.of(new ReceiptView.Left(
                        Optional.of("add"), LocalDate.of(2026, 3, 1), List.of("party-not-allowed"))));
    }

    static Timeline timeline(long version) {
        Timeline.Wait wait = new Timeline.Wait(
                titled("answer"),
                Optional.of(LocalDate.of(2026, 3, 15)),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(NOW),
                true,
                false,
                List.of(clause()));
        return new Timeline(
                CASE,
                version,
                titled("aid"),
                titled("received"),
                Optional.of(Outcome.PASSED_ON),
                NOW,
                List.of(new Timeline.Step(titled("lodge"), titled("owner"), NOW, List.of(clause()))),
                List.of(next()),
                List.of(wait),
                List.of(new Timeline.NoticeView(
                        titled("lodge"), NOW, List.of(titled("desk")), Optional.of(NOW), Optional.of(titled("desk")))),
                ledger(),
                true,
                List.of(new Timeline.Linked(
                        titled("correction"),
                        titled("correct"),
                        NOW,
                        Optional.of(new Receipt(CASE, 3, TRACKING, "initiated")))),
                Optional.of(new Timeline.Place(3, NOW)));
    }

    /** One line that is whole, and one of which something is hidden. */
    /** A page with one request that is late and one that has no deadline, after which more follows. */
    static WorkPage work() {
        return new WorkPage(
                List.of(
                        new WorkPage.Item(
                                CASE,
                                TRACKING,
                                titled("aid"),
                                titled("received"),
                                NOW,
                                Optional.of(new WorkPage.Due(LocalDate.of(2026, 2, 27), NOW, true))),
                        new WorkPage.Item(CASE, TRACKING, titled("aid"), titled("received"), NOW, Optional.empty())),
                Optional.of(new WorkList.Place(Optional.of(NOW), CASE)));
    }

    static PromiseReport promises() {
        Map<Ledger.Fate, Optional<Long>> counts = Map.of(
                Ledger.Fate.KEPT, Optional.of(5L),
                Ledger.Fate.BROKEN, Optional.of(6L),
                Ledger.Fate.OPEN, Optional.of(7L),
                Ledger.Fate.VOID, Optional.of(8L));
        Map<Ledger.Fate, Optional<Long>> hidden =
                Map.of(Ledger.Fate.KEPT, Optional.empty(), Ledger.Fate.BROKEN, Optional.of(6L));
        return new PromiseReport(List.of(
                new PromiseReport.Line("all", "all", counts), new PromiseReport.Line("service", "=aid", hidden)));
    }

    private static Ledger ledger() {
        LocalDate day = LocalDate.of(2026, 3, 15);
        Promise said = new Promise(
                "answer",
                Optional.of(day),
                Optional.of(day),
                Optional.of(day),
                Optional.of(NOW),
                Optional.of(new Promise.Basis(4, 5, 50, true)));
        return new Ledger(
                List.of(new Ledger.Promised(
                        titled("answer"), titled("lodge"), NOW, said, Ledger.Fate.KEPT, List.of(clause()))),
                OptionalInt.of(1),
                List.of(new Ledger.Presence(day, Ledger.Cause.DEMANDED, titled("lodge"), List.of(clause()))));
    }

    private static Timeline.Next next() {
        return new Timeline.Next(titled("lodge"), List.of(titled("owner"), titled("employee")));
    }
}
