package dev.sanad.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sanad.fund.FundAccounts.Receipt;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundAccountsTest {
    private static final AssociationId HERE = new AssociationId("here");
    private static final Instant AT = Instant.parse("2026-03-21T09:00:00Z");
    private static final PersonId CLERK = new PersonId("p-clerk");
    private static final CaseId CASE = new CaseId(new UUID(1, 2));

    private final MemoryFunds book = new MemoryFunds();
    private final FundAccounts accounts = new FundAccounts(
            HERE,
            book,
            List.of(
                    fund("gifts", Fund.Kind.DONATION, Optional.empty()),
                    fund("mill", Fund.Kind.ENDOWMENT, Optional.of("yield")),
                    fund("legacy", Fund.Kind.ENDOWMENT, Optional.of("all"))));
    private int commands;

    private static Fund fund(String name, Fund.Kind kind, Optional<String> spends) {
        return new Fund(name, LocalText.of(Language.ENGLISH, name), kind, List.of(), spends, List.of());
    }

    private Posting received(String fund, String amount) {
        return accounts.receive(receipt(fund, false, amount), AT);
    }

    private Posting reversed(String fund, long number) {
        commands++;
        return accounts.reverse(new CommandId("c-" + commands), fund, number, CLERK, AT);
    }

    private Receipt receipt(String fund, boolean yielded, String amount) {
        commands++;
        return new Receipt(
                new CommandId("c-" + commands), fund, yielded, new BigDecimal(amount), "bank " + commands, CLERK);
    }

    private Grants.Claim claim(String command, String... funds) {
        return new Grants.Claim(new CommandId(command), CASE, List.of(funds), AT);
    }

    private void has(String fund, String capital, String spendable, String held) {
        assertThat(accounts.all())
                .filteredOn(account -> account.fund().name().equals(fund))
                .singleElement()
                .extracting(FundAccounts.Account::balance)
                .isEqualTo(new Balance(new BigDecimal(capital), new BigDecimal(spendable), new BigDecimal(held)));
    }

    private static String refused(Runnable work) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, work::run);
        return refused.refusals().get(0).code().id();
    }

    @Test
    void gifts_are_spent_and_of_an_endowment_only_what_it_yields() {
        received("gifts", "1200.50");
        received("mill", "100000");
        accounts.receive(receipt("mill", true, "750"), AT);
        received("legacy", "5");

        has("gifts", "0", "1200.5", "0");
        has("mill", "100000", "750", "0");
        has("legacy", "0", "5", "0");
        assertThat(accounts.enough(List.of("gifts", "mill"), new BigDecimal("1950.50")))
                .isTrue();
        assertThat(accounts.enough(List.of("gifts", "mill"), new BigDecimal("1950.51")))
                .isFalse();
    }

    @Test
    void a_repeated_command_enters_nothing_and_one_used_for_something_else_is_refused() {
        Receipt receipt = receipt("gifts", false, "10");
        Posting first = accounts.receive(receipt, AT);

        assertThat(accounts.receive(receipt, AT.plusSeconds(9))).isEqualTo(first);
        Receipt other =
                new Receipt(receipt.command(), "gifts", false, new BigDecimal("11"), receipt.reference(), CLERK);
        assertThat(refused(() -> accounts.receive(other, AT))).isEqualTo("fund-command-reused");
        has("gifts", "0", "10", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.00001", "100000000000000"})
    void no_amount_is_nothing_less_or_longer_than_is_kept(String amount) {
        assertThat(refused(() -> received("gifts", amount))).isEqualTo("fund-amount");
    }

    @Test
    void a_command_that_reversed_one_line_or_brought_money_in_reverses_no_other() {
        Receipt receipt = receipt("gifts", false, "10");
        accounts.receive(receipt, AT);
        received("gifts", "20");
        CommandId command = new CommandId("r-1");
        Posting reversal = accounts.reverse(command, "gifts", 1, CLERK, AT);

        assertThat(accounts.reverse(command, "gifts", 1, CLERK, AT.plusSeconds(9)))
                .isEqualTo(reversal);
        assertThat(refused(() -> accounts.reverse(command, "gifts", 2, CLERK, AT)))
                .isEqualTo("fund-command-reused");
        assertThat(refused(() -> accounts.reverse(receipt.command(), "gifts", 2, CLERK, AT)))
                .isEqualTo("fund-command-reused");
        has("gifts", "0", "20", "0");
    }

    @Test
    void money_whose_reference_is_the_number_of_a_line_reverses_nothing() {
        CommandId command = new CommandId("n-1");
        accounts.receive(new Receipt(command, "gifts", false, BigDecimal.TEN, "1", CLERK), AT);

        assertThat(refused(() -> accounts.reverse(command, "gifts", 1, CLERK, AT)))
                .isEqualTo("fund-command-reused");
        assertThat(reversed("gifts", 1).kind()).isEqualTo(Posting.Kind.INCOME_REVERSED);
        has("gifts", "0", "0", "0");
    }

    @Test
    void nobody_enters_anything_under_a_command_of_sanads_own() {
        received("gifts", "10");
        CommandId own = CommandId.own("hold:" + CASE + ":1");

        assertThatThrownBy(() -> new Receipt(own, "gifts", false, BigDecimal.TEN, "bank", CLERK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("command");
        assertThatThrownBy(() -> accounts.reverse(own, "gifts", 1, CLERK, AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("command");
    }

    @Test
    void a_line_of_what_came_in_is_reversed_once_and_never_after_it_was_granted() {
        Posting wrong = received("gifts", "70");
        received("gifts", "30");
        Posting reversal = reversed("gifts", wrong.number());

        assertThat(reversed("gifts", wrong.number())).isEqualTo(reversal);
        has("gifts", "0", "30", "0");
        assertThat(refused(() -> reversed("gifts", reversal.number()))).isEqualTo("fund-line-not-received");
        assertThat(refused(() -> reversed("gifts", 9))).isEqualTo("fund-line-unknown");
        accounts.grants().hold(claim("hold", "gifts"), new BigDecimal("30"));
        assertThat(refused(() -> reversed("gifts", 2))).isEqualTo("fund-spent");
        assertThat(refused(() -> accounts.lines("purse", 0, 10))).isEqualTo("fund-unknown");

        received("mill", "8");
        reversed("mill", 1);
        has("mill", "0", "0", "0");
    }

    @Test
    void a_grant_is_held_in_the_order_of_the_funds_paid_in_equal_parts_and_the_rest_is_freed() {
        received("gifts", "60");
        received("legacy", "500");
        Grants grants = accounts.grants();
        grants.hold(claim("hold", "gifts", "legacy"), new BigDecimal("100"));
        has("gifts", "0", "0", "60");
        has("legacy", "0", "460", "40");

        grants.pay(claim("pay-1", "gifts", "legacy"), 3);
        has("gifts", "0", "0", "26.67");
        grants.pay(claim("pay-2", "gifts", "legacy"), 2);
        has("gifts", "0", "0", "0");
        has("legacy", "0", "460", "33.34");
        grants.pay(claim("pay-3", "gifts", "legacy"), 1);
        has("legacy", "0", "460", "0");

        grants.hold(claim("hold-2", "gifts", "legacy"), new BigDecimal("7"));
        grants.free(claim("free", "gifts", "legacy"));
        has("legacy", "0", "460", "0");
    }

    @Test
    void what_was_granted_is_entered_even_where_there_is_no_more_and_then_nothing_is_enough() {
        received("gifts", "60");
        accounts.grants().hold(claim("hold", "legacy", "gifts"), new BigDecimal("100"));

        has("gifts", "0", "-40", "100");
        assertThat(accounts.enough(List.of("gifts"), new BigDecimal("0.01"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whatever_was_interrupted_goes_on_and_takes_nothing_twice(int writes) {
        received("gifts", "60");
        received("legacy", "500");
        Grants breaking = new Grants(new Bookkeeping(HERE, new BreakingBook(book, writes)));

        assertThatThrownBy(() -> grantedAndPaidHalf(breaking)).hasMessage("the store is gone");
        received("gifts", "1000");
        grantedAndPaidHalf(accounts.grants());
        grantedAndPaidHalf(accounts.grants());

        BigDecimal left = accounts.all().stream()
                .map(account ->
                        account.balance().spendable().add(account.balance().held()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(left).isEqualByComparingTo("1510");
        assertThat(accounts.all()).allMatch(account -> account.balance().held().signum() == 0);
    }

    private void grantedAndPaidHalf(Grants grants) {
        grants.hold(claim("hold", "gifts", "legacy"), new BigDecimal("100"));
        grants.pay(claim("pay", "gifts", "legacy"), 2);
        grants.free(claim("free", "gifts", "legacy"));
    }

    /** A book whose store fails after so many lines. */
    private static final class BreakingBook implements FundBook {
        private final FundBook book;
        private int writes;

        BreakingBook(FundBook book, int writes) {
            this.book = book;
            this.writes = writes;
        }

        @Override
        public Optional<Posting> last(AssociationId association, String fund) {
            return book.last(association, fund);
        }

        @Override
        public Optional<Posting> find(AssociationId association, String fund, CommandId command) {
            return book.find(association, fund, command);
        }

        @Override
        public List<Posting> about(AssociationId association, String fund, String about) {
            return book.about(association, fund, about);
        }

        @Override
        public List<Posting> after(AssociationId association, String fund, long number, int most) {
            return book.after(association, fund, number, most);
        }

        @Override
        public void add(AssociationId association, Posting posting) {
            writes--;
            if (writes < 0) {
                throw new IllegalStateException("the store is gone");
            }
            book.add(association, posting);
        }
    }

    @Test
    void a_banks_reference_that_looks_like_a_case_is_none_of_its_money() {
        accounts.receive(new Receipt(new CommandId("c"), "gifts", false, BigDecimal.TEN, CASE.toString(), CLERK), AT);
        accounts.grants().hold(claim("hold", "gifts"), new BigDecimal("4"));
        accounts.grants().free(claim("free", "gifts"));

        has("gifts", "0", "10", "0");
    }

    @Test
    void many_at_once_leave_no_gap_and_lose_nothing() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(4);
        try {
            List<Future<Posting>> all = many.invokeAll(IntStream.range(0, 100)
                    .<Callable<Posting>>mapToObj(i -> () -> accounts.receive(
                            new Receipt(new CommandId("m-" + i), "gifts", false, BigDecimal.ONE, "m", CLERK), AT))
                    .toList());
            for (Future<Posting> each : all) {
                each.get();
            }
        } finally {
            many.shutdown();
        }

        assertThat(accounts.lines("gifts", 0, 200))
                .extracting(Posting::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(Long::valueOf).toList());
        has("gifts", "0", "100", "0");
    }

    @Test
    void no_line_and_no_receipt_tells_amounts_or_people() {
        assertThat(received("gifts", "4321")).hasToString("Posting[gifts 1, INCOME]");
        assertThat(receipt("gifts", false, "4321")).hasToString("Receipt[gifts]");
    }
}
