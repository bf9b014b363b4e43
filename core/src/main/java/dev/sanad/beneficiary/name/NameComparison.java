package dev.sanad.beneficiary.name;

import java.util.List;

/**
 * What came of comparing two names.
 *
 * @param reasons what makes them alike, the strongest first; empty exactly where they are different
 */
public record NameComparison(Likeness likeness, List<NameReason> reasons) {

    public NameComparison {
        reasons = List.copyOf(reasons);
    }

    /** The score of the strongest reason; 0 where there is none. */
    public int score() {
        return reasons.isEmpty() ? 0 : reasons.get(0).score();
    }
}
