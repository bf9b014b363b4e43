package dev.sanad.rest;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.policy.Duty;
import dev.sanad.policy.upkeep.Circulate;
import dev.sanad.policy.upkeep.Circulation;
import dev.sanad.policy.upkeep.ConfirmReading;
import dev.sanad.policy.upkeep.DoDuty;
import dev.sanad.policy.upkeep.DutyView;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.policy.upkeep.UpkeepEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Upkeep that writes down whatever reaches it, and fails when its desk does. */
record RecordingUpkeep(RecordingDesk desk) implements Upkeep {

    @Override
    public List<DutyView> duties(Actor reader, Instant at) {
        return desk.reach(
                List.of("duties", reader),
                List.of(
                        UpkeepSamples.duty(Duty.Kind.REVIEW, DutyView.State.OVERDUE),
                        UpkeepSamples.duty(Duty.Kind.TASK, DutyView.State.DUE),
                        UpkeepSamples.duty(Duty.Kind.CIRCULATION, DutyView.State.AHEAD)));
    }

    @Override
    public UpkeepEntry done(DoDuty command) {
        return desk.reach(
                command,
                UpkeepSamples.entry(new UpkeepEntry.DutyDone(command.duty(), "committee", command.reference())));
    }

    @Override
    public UpkeepEntry circulate(Circulate command) {
        return desk.reach(
                command,
                UpkeepSamples.entry(new UpkeepEntry.Circulated(
                        command.number(), command.parties(), Set.of(new PersonId("p-1"), new PersonId("p-2")))));
    }

    @Override
    public UpkeepEntry confirm(ConfirmReading command) {
        return desk.reach(command, UpkeepSamples.entry(new UpkeepEntry.ReadingConfirmed(command.number())));
    }

    @Override
    public List<Circulation> circulations(Actor reader, String policy) {
        return desk.reach(List.of("circulations", reader, policy), List.of(UpkeepSamples.circulation()));
    }
}
