package dev.sanad.beneficiary;

import dev.sanad.beneficiary.name.Likeness;
import dev.sanad.kernel.PersonId;
import java.util.List;

/**
 * Somebody who may be the same.
 *
 * @param id of the entry that stands for him today, whatever was merged into it
 * @param name how alike the names are
 * @param reasons what speaks for it, by code
 * @param score 1 to 100: orders candidates, and is no probability
 * @param strong whether something stronger than a name agrees, without which nobody is merged
 */
public record PersonMatch(PersonId id, Likeness name, List<String> reasons, int score, boolean strong) {

    public PersonMatch {
        reasons = List.copyOf(reasons);
    }
}
