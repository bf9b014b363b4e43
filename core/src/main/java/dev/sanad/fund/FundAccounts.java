package dev.sanad.fund;

import dev.sanad.fund.Posting.Kind;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The accounts of an association's funds, all in its one currency: what came in, what is granted and what was paid. What
 * is given to an endowment is capital, unless the policy lets all of it be spent. Nobody's name is kept; a line refers to
 * the bank's own reference. Thread-safe.
 */
public final class FundAccounts {
    /** Characters of a bank's reference. */
    private static final int LONGEST = 64;

    private final Bookkeeping books;
    private final Map<String, Fund> funds;

    /**
     * The accounts of one association.
     *
     * @param funds those of its policies; of two of one name the later counts
     */
    public FundAccounts(AssociationId association, FundBook book, Collection<Fund> funds) {
        this.books = new Bookkeeping(association, book);
        this.funds = funds.stream().collect(Collectors.toMap(Fund::name, Function.identity(), (one, later) -> later));
    }

    /** A fund and what it has. */
    public record Account(Fund fund, Balance balance) {}

    /**
     * Money that came in.
     *
     * @param yielded whether the fund's capital yielded it, so that it may be spent; otherwise it was given
     * @param amount above zero, of at most 14 digits before the point and 4 after it
     * @param reference the bank's, 1 to 64 characters
     */
    public record Receipt(
            CommandId command, String fund, boolean yielded, BigDecimal amount, String reference, PersonId by) {
        /** Refuses a reference of another length, and a command of Sanad's own, with {@link IllegalArgumentException}. */
        public Receipt {
            mustBeACallers(command);
            if (!refers(reference)) {
                throw new IllegalArgumentException("reference: 1 to 64 characters of a line");
            }
        }

        /** Whether a text can be a reference. */
        public static boolean refers(String text) {
            return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        }

        /** Without the amount. */
        @Override
        public String toString() {
            return "Receipt[" + fund + "]";
        }
    }

    /** Every fund, in the order of the names. */
    public List<Account> all() {
        return funds.keySet().stream()
                .sorted()
                .map(name -> new Account(known(name), books.balance(name)))
                .toList();
    }

    /** The lines of a fund after a number, 0 for all; at most so many. */
    public List<Posting> lines(String fund, long after, int most) {
        return books.book().after(books.association(), known(fund).name(), after, most);
    }

    /** Enters what came in. The same command again returns the first line; refused where it was about something else. */
    public Posting receive(Receipt receipt, Instant at) {
        Kind kind = known(receipt.fund()).keepsCapital() && !receipt.yielded() ? Kind.CAPITAL : Kind.INCOME;
        BigDecimal amount = Amounts.checked(receipt.amount());
        Bookkeeping.Draft draft = new Bookkeeping.Draft(
                receipt.fund(),
                kind,
                amount,
                new Posting.Origin(receipt.command(), receipt.reference(), Optional.of(receipt.by()), at));
        return same(draft, books.enter(draft));
    }

    private static Posting same(Bookkeeping.Draft draft, Posting line) {
        if (!draft.says(line)) {
            throw FundRefusal.COMMAND_REUSED.exception();
        }
        return line;
    }

    /**
     * Reverses a line of what came in, once; again returns what reversed it. Refused where it was spent since, and where the
     * command was about something else.
     */
    public Posting reverse(CommandId command, String fund, long number, PersonId by, Instant at) {
        mustBeACallers(command);
        Posting wrong = books.book().after(books.association(), known(fund).name(), number - 1, 1).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(FundRefusal.LINE_UNKNOWN::exception);
        if (!wrong.kind().received()) {
            throw FundRefusal.LINE_NOT_RECEIVED.exception();
        }
        Bookkeeping.Draft draft = new Bookkeeping.Draft(
                fund,
                wrong.kind() == Kind.CAPITAL ? Kind.CAPITAL_REVERSED : Kind.INCOME_REVERSED,
                wrong.amount(),
                new Posting.Origin(command, Long.toString(number), Optional.of(by), at));
        return same(draft, books.reverse(draft));
    }

    private static void mustBeACallers(CommandId command) {
        if (command.isOwn()) {
            throw new IllegalArgumentException("command: begins like those of Sanad's own");
        }
    }

    /** Whether these funds together have the amount to spend. */
    public boolean enough(List<String> from, BigDecimal amount) {
        return from.stream()
                        .map(name -> books.balance(name).spendable().max(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(amount)
                >= 0;
    }

    /** What cases take of these accounts. */
    public Grants grants() {
        return new Grants(books);
    }

    private Fund known(String fund) {
        return Optional.ofNullable(funds.get(fund)).orElseThrow(FundRefusal.UNKNOWN::exception);
    }
}
