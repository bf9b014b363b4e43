package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.beneficiary.Beneficiary.Basis;
import dev.sanad.beneficiary.Beneficiary.Communication;
import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.Literacy;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Receipt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may end in a log says nothing of a person. */
class LeakTest {

    private static final String CANARY = "canary-7f3a";

    private final Bench bench = Bench.under("""
            facts: {name: text}
            lifecycles:
              life:
                facts: {note: text}
                stages: {begun: open}
                actions: {begin: {to: begun, by: owner}, write: {from: begun, by: owner, asks: [note, name]}}
            """);

    @Test
    void a_lodging_tells_neither_what_it_says_nor_of_whom() {
        Lodging lodging = bench.as(Actor.person(CANARY)).lodging("thing", "note", CANARY);

        assertThat(lodging.toString()).doesNotContain(CANARY).contains("thing", "command-1");
    }

    @Test
    void an_act_and_an_attempt_tell_no_input() {
        bench.owner().lodges();
        Act act = bench.act("write", "note", CANARY, "name", CANARY);

        assertThat(act.toString()).doesNotContain(CANARY).contains("write");
        assertThat(new Attempt(act.occasion(), "write", act.inputs(), act.roll()).toString())
                .doesNotContain(CANARY)
                .contains("write");
    }

    @Test
    void a_file_a_row_and_a_ruling_tell_no_text() {
        bench.owner().lodges().does("write", "note", CANARY, "name", CANARY);

        assertThat(bench.row().toString()).doesNotContain(CANARY);
        assertThat(new CaseFile(bench.state(), Map.of("2.note", CANARY)).toString())
                .doesNotContain(CANARY);
        assertThat(bench.state().toString()).doesNotContain(CANARY);
        assertThat(bench.contents().get("texts").toString()).doesNotContain(CANARY);
    }

    @Test
    void a_receipt_and_a_list_of_work_tell_no_code() {
        Receipt receipt = new Receipt(new CaseId(new UUID(1, 2)), 1, CANARY, "begun");

        assertThat(receipt.toString()).doesNotContain(CANARY).contains("1");
    }

    @Test
    void values_tell_neither_texts_nor_amounts_nor_days() {
        Value.Tree given =
                new Value.Tree(Map.of("text", Value.of(CANARY), "income", new Value.Number(new BigDecimal("4117"))));
        List<FactValue> facts = List.of(
                new FactValue.Number(new BigDecimal("4117")),
                new FactValue.Day(LocalDate.parse("1980-02-03")),
                new FactValue.Code(CANARY),
                new FactValue.Codes(Set.of(CANARY)),
                new FactValue.YesNo(true));

        assertThat(given.toString()).contains("income").doesNotContain(CANARY, "4117");
        assertThat(facts.toString()).doesNotContain(CANARY, "4117", "1980", "true");
    }

    @Test
    void what_somebody_is_to_the_association_is_told_by_no_part_of_it() {
        LocalDate day = LocalDate.parse("1980-02-03");
        Consent consent = new Consent(CANARY, day, Optional.of(day), Optional.empty());
        Tie tie = new Tie(new PersonId(CANARY), Tie.Kind.GUARDIAN, Set.of(CANARY), day, Optional.empty());
        Standing standing = new Standing(Set.of(Basis.COVERAGE), Set.of(CANARY), List.of(consent), List.of(tie));
        Communication speech =
                new Communication(Optional.empty(), Optional.of(Literacy.DOES_NOT_READ), Optional.empty());

        assertThat(List.of(consent, tie, standing, speech).toString())
                .doesNotContain(CANARY, "1980", "COVERAGE", "READ");
    }

    @Test
    void a_person_is_not_named_by_his_id() {
        assertThat(Optional.of(new PersonId(CANARY)).toString()).doesNotContain(CANARY);
        assertThat(Actor.staff(CANARY, "clerk").toString()).doesNotContain(CANARY);
    }

    @Test
    void refusals_repeat_nothing_that_was_given() {
        bench.owner().lodges();

        assertThat(bench.refused("write", "note", CANARY + "\u0000", CANARY, CANARY)
                        .toString())
                .doesNotContain(CANARY);
        assertThat(bench.refused(CANARY).toString()).doesNotContain(CANARY);
    }
}
