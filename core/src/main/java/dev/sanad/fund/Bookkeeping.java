package dev.sanad.fund;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Enters lines, each on top of the last of its fund; whoever was slower tries again. */
record Bookkeeping(AssociationId association, FundBook book) {
    private static final int TRIES = 50;

    /** A line that has no number yet. */
    record Draft(String fund, Posting.Kind kind, BigDecimal amount, Posting.Origin origin) {
        /** Whether a line says the same, whoever entered it and when. */
        boolean says(Posting line) {
            return line.kind() == kind
                    && line.amount().equals(amount)
                    && line.origin().about().equals(origin.about());
        }
    }

    Balance balance(String fund) {
        return book.last(association, fund).map(Posting::after).orElse(Balance.NOTHING);
    }

    /** What reverses a line, once whatever command asks for it; refused where it is spent. */
    Posting reverse(Draft draft) {
        return enter(
                draft,
                () -> book.about(association, draft.fund(), draft.origin().about()).stream()
                        .filter(draft::says)
                        .findFirst());
    }

    /** The line of the command, which may have been entered before. */
    Posting enter(Draft draft) {
        return enter(draft, Optional::empty);
    }

    private Posting enter(Draft draft, Supplier<Optional<Posting>> otherwise) {
        for (int tried = 1; ; tried++) {
            try {
                return book.find(association, draft.fund(), draft.origin().command())
                        .or(otherwise)
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
