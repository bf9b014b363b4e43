package dev.sanad.lifecycle;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.party.Party;
import java.util.List;

/**
 * How much a case takes in over its life, texts and papers together, so that every store can keep it: its owner half as
 * much as there is room, so that an answer always finds some.
 */
final class Room {
    /** In characters. A store keeps twice as many in one column: each may be written as two. */
    static final int ALL = 400_000;

    static final int OWNERS = ALL / 2;

    /** What a paper takes, and a text beside its own length, in characters. */
    private static final int EACH = 200;

    private Room() {}

    /** Why a party cannot give what makes the case what it would be after; what takes no more room always fits. */
    static List<Refusal> refusals(String party, CaseFile before, CaseFile after) {
        int most = party.equals(Party.OWNER) ? OWNERS : ALL;
        long taken = taken(after);
        return taken > most && taken > taken(before)
                ? List.of(Refusal.of(LifecycleRefusal.CASE_FULL).with("most", Argument.number(most)))
                : List.of();
    }

    private static long taken(CaseFile file) {
        long texts = file.contents().values().stream().mapToLong(String::length).sum();
        int each = file.contents().size() + file.state().papers().size();
        return texts + (long) EACH * each;
    }
}
