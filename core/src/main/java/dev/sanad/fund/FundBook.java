package dev.sanad.fund;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.List;
import java.util.Optional;

/** Keeps the accounts of funds. Port; its obligations are held by the contract test. */
public interface FundBook {

    /** The newest line of a fund. */
    Optional<Posting> last(AssociationId association, String fund);

    /** The line that a command entered in a fund. */
    Optional<Posting> find(AssociationId association, String fund, CommandId command);

    /** The lines of a fund about something, in their order. */
    List<Posting> about(AssociationId association, String fund, String about);

    /** The lines of a fund after a number, in their order, at most so many. */
    List<Posting> after(AssociationId association, String fund, long number, int most);

    /**
     * Adds a line.
     *
     * @throws dev.sanad.journal.StaleVersionException where its number is taken, its command has entered one in the fund
     *     already, or the number before it is missing
     */
    void add(AssociationId association, Posting posting);
}
