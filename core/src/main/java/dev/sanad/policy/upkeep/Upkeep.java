package dev.sanad.policy.upkeep;

import dev.sanad.kernel.Actor;
import java.time.Instant;
import java.util.List;

/**
 * What keeps the policies of an association alive beside its cases. Commands are refused with {@link
 * dev.sanad.kernel.RefusedException}; the same command again returns the first result.
 */
public interface Upkeep {

    /** The duties of the policies in force, the soonest first, for whoever works under them; for others there are none. */
    List<DutyView> duties(Actor reader, Instant at);

    /** Records that a duty was done; refused to all but the party whose it is. */
    UpkeepEntry done(DoDuty command);

    /** Circulates a version; refused to all but the party whose duty that is, and where it is nobody's. */
    UpkeepEntry circulate(Circulate command);

    /** Confirms a reading; refused to whom the version was not circulated. */
    UpkeepEntry confirm(ConfirmReading command);

    /**
     * To whom the versions of a policy were circulated and who confirmed, by number: everybody for the party that
     * circulates it, himself for anybody else.
     */
    List<Circulation> circulations(Actor reader, String policy);
}
