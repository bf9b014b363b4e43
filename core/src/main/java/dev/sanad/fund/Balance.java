package dev.sanad.fund;

import java.math.BigDecimal;

/**
 * What a fund has, in the association's currency.
 *
 * @param capital given for good, so that only what it yields is spent
 * @param spendable free to be granted; below zero where more was granted at once than there was
 * @param held granted and not paid yet
 */
public record Balance(BigDecimal capital, BigDecimal spendable, BigDecimal held) {
    static final Balance NOTHING = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Amounts are kept without zeros at their end, so that equal ones are equal. */
    public Balance {
        capital = Amounts.plain(capital);
        spendable = Amounts.plain(spendable);
        held = Amounts.plain(held);
    }

    Balance after(Posting.Kind kind, BigDecimal amount) {
        BigDecimal less = amount.negate();
        return switch (kind) {
            case CAPITAL -> plus(amount, BigDecimal.ZERO, BigDecimal.ZERO);
            case CAPITAL_REVERSED -> plus(less, BigDecimal.ZERO, BigDecimal.ZERO);
            case INCOME -> plus(BigDecimal.ZERO, amount, BigDecimal.ZERO);
            case INCOME_REVERSED -> plus(BigDecimal.ZERO, less, BigDecimal.ZERO);
            case HELD -> plus(BigDecimal.ZERO, less, amount);
            case FREED -> plus(BigDecimal.ZERO, amount, less);
            case PAID -> plus(BigDecimal.ZERO, BigDecimal.ZERO, less);
        };
    }

    private Balance plus(BigDecimal toCapital, BigDecimal toSpendable, BigDecimal toHeld) {
        return new Balance(capital.add(toCapital), spendable.add(toSpendable), held.add(toHeld));
    }
}
