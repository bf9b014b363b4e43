package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.BodyWriter;
import dev.sanad.request.Bench;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signature stands for exactly what was signed. */
class SignatureTest {

    private final Bench bench = Bench.under("""
            facts: {income: money, poor: yes-no}
            documents: {proof: {title: Proof}, other: {title: Other}}
            lifecycles:
              life:
                facts: {signature: signature, note: text}
                stages: {begun: open, over: {ends: granted}}
                actions:
                  begin: {to: begun, by: owner}
                  supply: {from: begun, by: owner, asks: [documents]}
                  declare: {from: begun, by: owner, asks: [income]}
                  presume: {from: begun, by: owner, sets: {poor: yes}}
                  remark: {from: begun, by: owner, asks: [note]}
                  sign: {from: begun, by: owner, asks: [signature]}
                  sign-and-declare: {from: begun, by: owner, asks: [signature, income]}
                  decide: {from: begun, to: over, by: owner, requires: [{signature: {known: yes}}]}
            services: {thing: {lifecycle: life, documents: [proof, other]}}
            """);

    @BeforeEach
    void lodged() {
        bench.owner().lodges().does("supply", "documents", List.of(SamplePaper.paper("proof")));
        bench.does("declare", "income", 100);
    }

    @Test
    void without_a_signature_nothing_is_decided() {
        assertThat(bench.refuses("decide")).containsExactly("attestation-void");
        assertThat(bench.does("sign", "signature", true).does("decide").stage()).isEqualTo("over");
    }

    @Test
    void a_signature_is_given_with_yes_and_nothing_else() {
        assertThat(bench.refuses("sign", "signature", false)).containsExactly("input-wrong-type");
        assertThat(bench.refuses("sign", "signature", "yes")).containsExactly("input-wrong-type");
        assertThat(bench.refuses("sign")).containsExactly("input-missing");
    }

    @Test
    void new_papers_void_it() {
        bench.does("sign", "signature", true).does("supply", "documents", List.of(SamplePaper.paper("other")));

        assertThat(bench.events(CaseEvent.SignatureVoided.class)).hasSize(1);
        assertThat(bench.refuses("decide")).containsExactly("attestation-void");
    }

    @Test
    void new_data_about_the_person_void_it() {
        bench.does("sign", "signature", true).does("declare", "income", 200);

        assertThat(bench.refuses("decide")).containsExactly("attestation-void");
    }

    @Test
    void a_constant_about_the_person_voids_it_too() {
        bench.does("sign", "signature", true).does("presume");

        assertThat(bench.refuses("decide")).containsExactly("attestation-void");
    }

    @Test
    void what_is_noted_about_the_case_leaves_it_alone() {
        bench.does("sign", "signature", true).does("remark", "note", "x").does("decide");

        assertThat(bench.stage()).isEqualTo("over");
    }

    @Test
    void new_data_signed_in_the_same_act_stand_signed() {
        bench.does("sign", "signature", true).does("sign-and-declare", "signature", true, "income", 300);

        assertThat(bench.does("decide").stage()).isEqualTo("over");
    }

    @Test
    void a_refused_act_voids_nothing() {
        bench.does("sign", "signature", true);
        bench.refuses("declare", "income", "many");

        assertThat(bench.does("decide").stage()).isEqualTo("over");
    }

    @Test
    void other_data_give_another_digest_and_the_same_data_the_same() {
        FactValue first = signed();
        FactValue again = signed();
        bench.does("declare", "income", 101);

        assertThat(again).isEqualTo(first);
        assertThat(signed()).isNotEqualTo(first);
    }

    @Test
    void every_page_of_a_document_supplied_at_once_is_signed() {
        bench.does("supply", "documents", List.of(page("a"), page("b")));
        FactValue two = signed();

        Bench other = Bench.under("""
                documents: {proof: {title: Proof}, other: {title: Other}}
                facts: {income: money, poor: yes-no}
                lifecycles:
                  life:
                    facts: {signature: signature}
                    stages: {begun: open}
                    actions:
                      begin: {to: begun, by: owner}
                      supply: {from: begun, by: owner, asks: [documents]}
                      declare: {from: begun, by: owner, asks: [income]}
                      sign: {from: begun, by: owner, asks: [signature]}
                """);
        other.owner().lodges().does("supply", "documents", List.of(SamplePaper.paper("proof")));
        other.does("declare", "income", 100);
        other.does("supply", "documents", List.of(page("c"), page("b"))).does("sign", "signature", true);

        assertThat(other.state().fact("signature")).isNotEqualTo(java.util.Optional.of(two));
    }

    private static Object page(String digit) {
        return new BodyWriter()
                .put("document", "proof")
                .put("reference", "page-" + digit)
                .put("sha256", digit.repeat(64))
                .tree();
    }

    private FactValue signed() {
        return bench.does("sign", "signature", true).state().fact("signature").orElseThrow();
    }
}
