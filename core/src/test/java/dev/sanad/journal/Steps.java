package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Commands as a facade gives them: each looks for itself, then writes, and begins again where it was too late. */
public final class Steps {
    private static final int TRIES = 2_000;

    private Steps() {}

    /** As many steps on these cases in turn; answers when all are acknowledged. */
    public static List<CommandId> many(CaseStore store, List<CaseKey> keys, int many) {
        List<CommandId> acked = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            acked.add(one(store, keys.get(i % keys.size()), Sample.command()));
        }
        return acked;
    }

    /** One step, begun again until it is not too late. */
    public static CommandId one(CaseStore store, CaseKey key, CommandId command) {
        return untilDone(() -> step(store, key, command));
    }

    /** A case, begun again until it is not too late. */
    public static CaseKey open(CaseStore store, AssociationId association, CommandId command) {
        return untilDone(() -> opening(store, association, command));
    }

    /** One step, tried once. */
    public static CommandId step(CaseStore store, CaseKey key, CommandId command) {
        return store.inUnit(unit -> {
            FoundCase found = unit.find(key, command).orElseThrow();
            if (found.done().isEmpty()) {
                long before = found.row().version();
                unit.change(found.row(), Sample.later(found.row(), 1), Sample.entries(before, 1, command));
            }
            return command;
        });
    }

    /** A case, tried once. */
    public static CaseKey opening(CaseStore store, AssociationId association, CommandId command) {
        return store.inUnit(unit -> {
            Optional<FoundCase> found = unit.findOpened(association, command);
            if (found.isPresent()) {
                return found.orElseThrow().row().key();
            }
            CaseRow row = Sample.row(Sample.key(association), command);
            unit.open(row, Sample.entries(0, 1, command));
            return row.key();
        });
    }

    private static <T> T untilDone(Supplier<T> attempt) {
        for (int i = 1; i < TRIES; i++) {
            try {
                return attempt.get();
            } catch (StaleVersionException | RetryableConflictException tooLate) {
                Thread.onSpinWait();
            }
        }
        return attempt.get();
    }
}
