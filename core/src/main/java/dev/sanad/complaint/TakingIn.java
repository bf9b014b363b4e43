package dev.sanad.complaint;

import dev.sanad.journal.DueCases;
import dev.sanad.journal.OneByOne;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import dev.sanad.request.Requests;
import dev.sanad.request.Tell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes what lies in the box into the cases, each as if it were done at the end of the day on which it was left. */
final class TakingIn {
    private final AssociationId association;
    private final Requests requests;
    private final DueCases clock;
    private final ReportBox box;

    TakingIn(AssociationId association, Requests requests, DueCases clock, ReportBox box) {
        this.association = association;
        this.requests = requests;
        this.clock = clock;
        this.box = box;
    }

    int takeIn(int most) {
        List<Deposit> due = box.waiting(association, clock.now(), most);
        List<Deposit> settled = new ArrayList<>();
        OneByOne tries = new OneByOne();
        // One report that fails keeps no other from being taken in; it stays in the box.
        due.stream()
                .sorted(Comparator.comparing(TakingIn::belongs))
                .forEach(deposit -> tries.attempt(() -> tried(deposit).ifPresent(settled::add)));
        box.settle(association, settled);
        tries.throwFailures();
        return due.size();
    }

    /** Whether it belongs to a report, which is then to be taken in before it. */
    private static boolean belongs(Deposit deposit) {
        return !DepositBody.isReport(deposit.body());
    }

    /** What became of it; empty where it has to be tried again. */
    private Optional<Deposit> tried(Deposit deposit) {
        try {
            takeIn(deposit);
            return Optional.of(deposit);
        } catch (RefusedException refused) {
            boolean again = refused.refusals().stream()
                    .anyMatch(refusal -> refusal.code().kind() == RefusalKind.STALE);
            return again ? Optional.empty() : Optional.of(refused(deposit, refused.refusals()));
        }
    }

    /** That somebody has read what staff recorded as told already is no news. */
    private static Deposit refused(Deposit deposit, List<Refusal> why) {
        return DepositBody.read(deposit.body()) instanceof DepositBody.Heard
                ? deposit
                : deposit.returned(
                        why.stream().map(refusal -> refusal.code().id()).toList());
    }

    private void takeIn(Deposit deposit) {
        DepositBody body = DepositBody.read(deposit.body());
        if (body instanceof DepositBody.Reported reported) {
            requests.lodge(lodging(deposit, reported), deposit.report());
        } else if (body instanceof DepositBody.Done done) {
            requests.act(new Act(
                    occasion(deposit, Optional.empty()),
                    deposit.report(),
                    version(deposit),
                    done.action(),
                    done.inputs(),
                    Optional.empty()));
        } else if (body instanceof DepositBody.Heard heard) {
            requests.tell(
                    new Tell(occasion(deposit, Optional.empty()), deposit.report(), version(deposit), heard.action()));
        }
    }

    private static Lodging lodging(Deposit deposit, DepositBody.Reported reported) {
        return new Lodging(
                occasion(deposit, reported.way().channel()),
                reported.matter(),
                reported.action(),
                Optional.empty(),
                reported.way().office(),
                reported.inputs());
    }

    private static Occasion occasion(Deposit deposit, Optional<String> channel) {
        CommandId command = CommandId.own("box:" + deposit.id());
        return new Occasion(
                command,
                new Actor.Bearer(deposit.report()),
                channel,
                deposit.left().at());
    }

    private long version(Deposit deposit) {
        return requests.questions()
                .standpoint(deposit.report(), new Actor.Bearer(deposit.report()))
                .file()
                .state()
                .version();
    }
}
