package dev.sanad.party;

import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When somebody has duty for a party; at the instant of its end he no longer has.
 *
 * @param party whose work he does meanwhile
 */
public record Shift(PersonId person, String party, Instant from, Instant to) {

    /** Refuses an end that is not after the beginning. */
    public Shift {
        if (!to.isAfter(from)) {
            throw new RefusedException(Refusal.of(DutyRefusal.ENDS_BEFORE_IT_BEGINS));
        }
    }

    /**
     * A shift as a rota writes it, in local times with their dates: one across midnight says the next day. Refuses a
     * local time that does not exist or exists twice on a day when clocks change, and an end before the beginning.
     */
    public static Shift local(PersonId person, String party, LocalDateTime from, LocalDateTime to, ZoneId zone) {
        return new Shift(person, party, instant(from, zone), instant(to, zone));
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(local).size()) {
            case 0 -> throw new RefusedException(Refusal.of(DutyRefusal.TIME_DOES_NOT_EXIST));
            case 1 -> local.atZone(zone).toInstant();
            default -> throw new RefusedException(Refusal.of(DutyRefusal.TIME_EXISTS_TWICE));
        };
    }
}
