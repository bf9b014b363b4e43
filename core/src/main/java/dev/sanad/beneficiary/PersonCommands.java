package dev.sanad.beneficiary;

import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.function.Supplier;

/** Does what a command asks of a register once. */
record PersonCommands(AssociationId association, People people, Fingerprints keyed) {

    /** What a command of somebody's asks for, told apart by the kind of it. */
    CommandContent asked(CommandId command, Made made, BodyWriter what) {
        return CommandContent.of(command, what.put("by", made.by().value()).tree(), keyed);
    }

    /**
     * The command is looked for before anything is judged, and once more where somebody was faster: it may have been the
     * same command, on another node.
     */
    PersonEntry once(CommandContent asked, Supplier<PersonEntry> work, Supplier<PersonEntry> again) {
        if (done(asked)) {
            return again.get();
        }
        try {
            return work.get();
        } catch (StaleVersionException faster) {
            if (done(asked)) {
                return again.get();
            }
            throw faster;
        }
    }

    private boolean done(CommandContent asked) {
        return asked.repeats(people.asked(association, asked.command()), PersonRefusal.COMMAND_REUSED::exception);
    }
}
