package dev.sanad.rest.out;

/**
 * What one round of telling came to.
 *
 * @param delivered events that a subscriber has taken
 * @param resting events that failed and are tried again later
 * @param parked events that wait for somebody to let them go on
 * @param untried events that were not tried, since nobody answers there
 */
public record Round(int delivered, int resting, int parked, int untried) {
    static final Round NOTHING = new Round(0, 0, 0, 0);

    Round and(Round other) {
        return new Round(
                delivered + other.delivered, resting + other.resting, parked + other.parked, untried + other.untried);
    }
}
