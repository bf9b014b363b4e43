package dev.sanad.rest;

import dev.sanad.fund.Fund;
import dev.sanad.fund.FundBook;
import dev.sanad.fund.MemoryFunds;
import dev.sanad.fund.Posting;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/** A book of accounts that fails when its desk does. */
final class RecordingBook implements FundBook {
    static final Fund GIFTS = new Fund(
            "gifts",
            LocalText.of(Language.ENGLISH, "gifts"),
            Fund.Kind.DONATION,
            List.of(),
            Optional.empty(),
            List.of());

    private final RecordingDesk desk;
    private final MemoryFunds book = new MemoryFunds();

    RecordingBook(RecordingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Posting> last(AssociationId association, String fund) {
        return desk.reach("funds", book.last(association, fund));
    }

    @Override
    public Optional<Posting> find(AssociationId association, String fund, CommandId command) {
        return desk.reach("funds", book.find(association, fund, command));
    }

    @Override
    public List<Posting> about(AssociationId association, String fund, String about) {
        return desk.reach("funds", book.about(association, fund, about));
    }

    @Override
    public List<Posting> after(AssociationId association, String fund, long number, int most) {
        return desk.reach("funds", book.after(association, fund, number, most));
    }

    @Override
    public void add(AssociationId association, Posting posting) {
        desk.reach(posting, posting);
        book.add(association, posting);
    }
}
