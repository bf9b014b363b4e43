package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a policy as shown to anybody.
 *
 * @param id which version
 * @param title its name
 * @param sha256 of its canonical form
 * @param from first day in force
 * @param until last day in force, where one is set
 * @param approval who approved it, when, as the board wrote it
 * @param clauses the passages it cites
 */
public record PolicyView(
        VersionId id,
        LocalText title,
        String sha256,
        LocalDate from,
        Optional<LocalDate> until,
        Approval approval,
        List<Clause> clauses) {
    public PolicyView {
        clauses = List.copyOf(clauses);
    }
}
