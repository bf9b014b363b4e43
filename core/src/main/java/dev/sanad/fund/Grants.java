package dev.sanad.fund;

import dev.sanad.fund.Posting.Kind;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What cases take of the accounts of funds. Every command does its work once, and goes on where it was interrupted: what
 * it has entered in a fund is not entered there again.
 */
public final class Grants {
    private final Bookkeeping books;

    Grants(Bookkeeping books) {
        this.books = books;
    }

    /** Which case takes, by which command, of which funds in this order. */
    public record Claim(CommandId command, CaseId about, List<String> funds, Instant at) {
        public Claim {
            funds = List.copyOf(funds);
        }

        private String last() {
            return funds.get(funds.size() - 1);
        }
    }

    /** Holds the amount: of each fund what it has to spend, of the last whatever is left, even what it does not have. */
    public void hold(Claim claim, BigDecimal amount) {
        BigDecimal left = amount.subtract(entered(claim));
        for (String fund : claim.funds()) {
            BigDecimal here = fund.equals(claim.last())
                    ? left
                    : books.balance(fund).spendable().max(BigDecimal.ZERO).min(left);
            if (books.book().find(books.association(), fund, claim.command()).isEmpty()) {
                left = left.subtract(here);
                enter(claim, fund, Kind.HELD, here);
            }
        }
    }

    /**
     * Pays out of what is held: one of so many equal parts, the last of them all that is left.
     *
     * @param parts how many payments are left, with this one
     */
    public void pay(Claim claim, int parts) {
        BigDecimal left = Amounts.part(total(claim), parts);
        for (String fund : claim.funds()) {
            BigDecimal here = held(claim, fund).min(left);
            left = left.subtract(here);
            enter(claim, fund, Kind.PAID, here);
        }
    }

    /** Frees whatever is still held. */
    public void free(Claim claim) {
        claim.funds().forEach(fund -> enter(claim, fund, Kind.FREED, held(claim, fund)));
    }

    private BigDecimal total(Claim claim) {
        return claim.funds().stream().map(fund -> held(claim, fund)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the case held in a fund before the command. */
    private BigDecimal held(Claim claim, String fund) {
        return lines(claim, fund).stream()
                .filter(line -> !line.origin().command().equals(claim.command()))
                .map(line ->
                        line.kind() == Kind.HELD ? line.amount() : line.amount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Posting> lines(Claim claim, String fund) {
        return books.book().about(books.association(), fund, claim.about().toString()).stream()
                .filter(line -> line.kind().ofCase())
                .toList();
    }

    /** What the command has entered in all funds until now. */
    private BigDecimal entered(Claim claim) {
        return claim.funds().stream()
                .flatMap(fund -> books.book().find(books.association(), fund, claim.command()).stream())
                .map(Posting::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void enter(Claim claim, String fund, Kind kind, BigDecimal amount) {
        if (amount.signum() > 0) {
            Posting.Origin origin =
                    new Posting.Origin(claim.command(), claim.about().toString(), Optional.empty(), claim.at());
            books.enter(new Bookkeeping.Draft(fund, kind, amount, origin));
        }
    }
}
