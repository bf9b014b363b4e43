package dev.sanad;

import dev.sanad.kernel.Actor;
import dev.sanad.policy.upkeep.Circulate;
import dev.sanad.policy.upkeep.Circulation;
import dev.sanad.policy.upkeep.ConfirmReading;
import dev.sanad.policy.upkeep.DoDuty;
import dev.sanad.policy.upkeep.DutyView;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.policy.upkeep.UpkeepEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Upkeep whose commands were held against their constraints first. */
record ValidUpkeep(Upkeep upkeep, Consumer<Object> check) implements Upkeep {

    @Override
    public List<DutyView> duties(Actor reader, Instant at) {
        return upkeep.duties(reader, at);
    }

    @Override
    public UpkeepEntry done(DoDuty command) {
        check.accept(command);
        return upkeep.done(command);
    }

    @Override
    public UpkeepEntry circulate(Circulate command) {
        check.accept(command);
        return upkeep.circulate(command);
    }

    @Override
    public UpkeepEntry confirm(ConfirmReading command) {
        check.accept(command);
        return upkeep.confirm(command);
    }

    @Override
    public List<Circulation> circulations(Actor reader, String policy) {
        return upkeep.circulations(reader, policy);
    }
}
