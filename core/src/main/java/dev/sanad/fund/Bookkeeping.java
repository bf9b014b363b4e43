package dev.sanad.fund;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import java.math.BigDecimal;
import java.util.Optional;

/** Enters lines, each on top of the last of its fund; whoever was slower tries again. */
record Bookkeeping(AssociationId association, FundBook book) {
    private static final int TRIES = 50;

    /** A line that has no number yet. */
    record Draft(String fund, Posting.Kind kind, BigDecimal amount, Posting.Origin origin) {}

    Balance balance(String fund) {
        return book.last(association, fund).map(Posting::after).orElse(Balance.NOTHING);
    }

    /** The line of the command, which may have been entered before; a reversal of what is spent is refused. */
    Posting enter(Draft draft) {
        for (int tried = 1; ; tried++) {
            try {
                return book.find(association, draft.fund(), draft.origin().command())
                        .orElseGet(() -> added(draft));
            } catch (StaleVersionException faster) {
                if (tried == TRIES) {
                    throw faster;
                }
            }
        }
    }

    private Posting added(Draft draft) {
        Optional<Posting> last = book.last(association, draft.fund());
        long number = last.map(Posting::number).orElse(0L) + 1;
        Balance after = last.map(Posting::after).orElse(Balance.NOTHING).after(draft.kind(), draft.amount());
        Posting posting = new Posting(draft.fund(), number, draft.kind(), draft.amount(), draft.origin(), after);
        if (draft.kind() == Posting.Kind.INCOME_REVERSED && after.spendable().signum() < 0) {
            throw FundRefusal.SPENT.exception();
        }
        book.add(association, posting);
        return posting;
    }
}
