package dev.sanad.complaint;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.request.Notification;
import dev.sanad.request.RequestQuestions;
import dev.sanad.request.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts together what somebody reads with his receipt. */
final class ReceiptReader {
    private final RequestQuestions questions;

    ReceiptReader(RequestQuestions questions) {
        this.questions = questions;
    }

    /** The view of a report; {@code inBox} is what lies in the box for it. */
    ReceiptView view(CaseId report, List<Deposit> inBox, Instant at) {
        boolean waits = inBox.stream().anyMatch(ReceiptReader::isReport);
        Optional<ReceiptView.Progress> progress = waits ? Optional.empty() : Optional.of(progress(report, at));
        return new ReceiptView(
                progress,
                inBox.stream()
                        .filter(ReceiptReader::shown)
                        .map(ReceiptReader::left)
                        .toList());
    }

    private ReceiptView.Progress progress(CaseId id, Instant at) {
        Actor.Bearer bearer = new Actor.Bearer(id);
        Timeline timeline = questions.timeline(id, bearer, at);
        List<Notification> said = questions.notifications(id, bearer);
        List<ReceiptView.Progress> followed = timeline.linked().stream()
                .flatMap(linked -> linked.receipt().map(Receipt::id).stream())
                .map(linked -> progress(linked, at))
                .toList();
        return new ReceiptView.Progress(timeline, said, followed);
    }

    private static boolean isReport(Deposit deposit) {
        return DepositBody.read(deposit.body()) instanceof DepositBody.Reported;
    }

    private static boolean shown(Deposit deposit) {
        return !(DepositBody.read(deposit.body()) instanceof DepositBody.Heard);
    }

    private static ReceiptView.Left left(Deposit deposit) {
        return new ReceiptView.Left(
                DepositBody.read(deposit.body()).named(), deposit.left().day(), deposit.refused());
    }
}
