package dev.sanad.rest;

import dev.sanad.fund.FundAccounts;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.util.Optional;

/** The body of {@code POST funds/{fund}/receipts}. */
record MoneyForm(boolean yielded, BigDecimal amount, String reference) {

    static MoneyForm read(Form form) {
        boolean yielded = form.truth("yielded");
        Optional<BigDecimal> amount = form.neededNumber("amount");
        Optional<String> reference =
                form.neededWord("reference", text -> Optional.of(text).filter(FundAccounts.Receipt::refers));
        return new MoneyForm(yielded, amount.orElse(BigDecimal.ZERO), reference.orElse(""));
    }

    FundAccounts.Receipt receipt(CommandId command, String fund, PersonId by) {
        return new FundAccounts.Receipt(command, fund, yielded, amount, reference, by);
    }

    /** Without the amount. */
    @Override
    public String toString() {
        return "MoneyForm";
    }
}
