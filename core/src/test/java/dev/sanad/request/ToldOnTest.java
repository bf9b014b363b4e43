package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.beneficiary.Contacts;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.CaseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code notices} and {@code notice}: by which channel the owner of a case is told, and what counts as telling him. */
class ToldOnTest {
    private static final String LIFE = """
            clauses: {ask: {ref: "7", en: Whoever is asked back is asked in writing}}
            parties: {clerk: {title: Clerk}}
            channels:
              desk: {title: Desk, medium: in-person}
              letter: {title: Letter, medium: letter}
              email: {title: E-mail, medium: email}
              sms: {title: Text message, medium: sms}
            lifecycles:
              life:
                facts: {reply: text}
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: {owner: [end]}}
                  ask-back: {from: begun, by: clerk, tells: owner, notice: {via: [letter, email]}, clause: ask}
                  answer: {from: begun, to: over, by: clerk, asks: [reply], tells: {owner: [reply]}}
                  correct: {from: begun, by: clerk, opens: mend}
                clocks:
                  end: {since: start, until: answer, within: 3 days, missed: [{tell: [owner, clerk]}]}
              mend:
                stages: {mending: open, mended: {ends: answered}}
                actions:
                  start-mending: {to: mending, by: clock, tells: owner}
                  mend: {from: mending, to: mended, by: clerk, tells: owner}
            services: {thing: {lifecycle: life, anonymous: yes}}
            """;

    private final Bench bench = under("notices: {via: same}\n");

    private static Bench under(String notices) {
        return Bench.under(LIFE + notices).at("2026-11-22T09:00:00Z");
    }

    private static Lodging answeredOn(Lodging plain, String channel) {
        return new Lodging(
                plain.occasion(),
                plain.service(),
                plain.action(),
                plain.owner(),
                plain.office(),
                plain.inputs(),
                Optional.of(channel),
                Optional.empty());
    }

    private static void contacts(Bench bench, Medium... media) {
        bench.ports.contacts =
                Optional.of(new Contacts(Set.of(media), Arrays.stream(media).findFirst()));
    }

    private static Timeline.NoticeView notice(Bench bench, String action) {
        return bench.desk().follow(bench.receipt().tracking(), bench.now()).notices().stream()
                .filter(each -> each.action().name().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> via(Bench bench, String action) {
        return notice(bench, action).via().stream().map(Timeline.Titled::name).toList();
    }

    private static List<String> words(Bench bench, String action) {
        return Arrays.stream(Language.values())
                .map(language -> NoticeText.of(notice(bench, action), language).replaceAll("[\\u2066-\\u2069]", ""))
                .toList();
    }

    @Test
    void who_writes_a_letter_is_told_by_letter_and_from_the_first_day_it_is_said() {
        bench.owner().on("letter").lodges();
        assertThat(via(bench, "begin")).containsExactly("letter");
        assertThat(words(bench, "begin")).contains("This is told by: Letter.").doesNotHaveDuplicates();

        bench.staff("anna", "clerk").does("answer", "reply", "x");
        assertThat(via(bench, "answer")).containsExactly("letter");
        bench.on("email").tells("answer");
        assertThat(notice(bench, "answer").toldOn().map(Timeline.Titled::name)).contains("email");
        assertThat(words(bench, "answer")).contains("This was told by: E-mail.").doesNotHaveDuplicates();
    }

    @Test
    void what_he_chose_when_lodging_goes_first_and_a_case_that_follows_keeps_it() {
        bench.owner().on("letter").lodges(answeredOn(bench.lodging("thing"), "email"));
        bench.staff("anna", "clerk").does("correct");
        assertThat(via(bench, "begin")).containsExactly("email");

        bench.store.next(new AssociationId("test"), 100).stream()
                .flatMap(heard -> bench.desk().followUp(heard).stream())
                .forEach(bench::about);
        assertThat(via(bench, "start-mending")).containsExactly("email");
    }

    @Test
    void what_he_prefers_in_the_register_goes_before_the_way_he_came() {
        contacts(bench, Medium.SMS, Medium.EMAIL);
        bench.owner().on("letter").lodges();
        assertThat(via(bench, "begin")).containsExactly("sms");
    }

    @Test
    void an_action_may_go_another_way_than_the_rest() {
        contacts(bench, Medium.SMS);
        bench.owner().on("sms").lodges();
        bench.staff("anna", "clerk").does("ask-back");
        assertThat(via(bench, "ask-back")).isEmpty();
        assertThat(words(bench, "ask-back"))
                .contains("This lies under the code or receipt of the case and can be read with it.")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_somebody_without_a_name_is_told_is_laid_under_the_code() {
        bench.as(new Actor.Anybody()).on("letter").lodges();
        assertThat(bench.events(CaseEvent.NoticeMade.class))
                .extracting(CaseEvent.NoticeMade::via)
                .containsExactly(List.of());
    }

    @Test
    void when_a_clock_tells_him_the_channel_is_said_too_and_staff_needs_none() {
        bench.owner().on("letter").lodges();
        bench.at("2026-11-26T09:00:00Z").rings();
        assertThat(bench.events(CaseEvent.ClockRang.class))
                .extracting(CaseEvent.ClockRang::via)
                .containsExactly(List.of("letter"));
    }

    @Test
    void nobody_is_promised_an_answer_on_a_channel_by_which_none_goes() {
        Bench written = under("notices: {via: [letter]}\n").owner().on("desk");
        List<Refusal> refused = written.refusedLodging(answeredOn(written.lodging("thing"), "sms"));
        assertThat(Bench.codes(refused)).containsExactly("channel-takes-no-answer");
        assertThat(refused.get(0).arguments().get("channels").toString()).contains("letter", "email");
        written.lodges(answeredOn(written.lodging("thing"), "email"));
    }

    @Test
    void that_he_was_told_by_word_of_mouth_counts_where_the_policy_says_so_or_he_says_so_himself() {
        bench.owner().on("letter").lodges();
        bench.staff("anna", "clerk").does("ask-back").on("desk");
        List<Refusal> refused = bench.refusals(() -> bench.desk()
                .tell(new Tell(
                        bench.occasion(), bench.receipt().id(), bench.receipt().version(), "ask-back")));
        assertThat(Bench.codes(refused)).containsExactly("notice-not-in-writing");
        assertThat(refused.get(0).clauses())
                .extracting(clause -> clause.citation())
                .containsExactly("7");
        bench.owner().on("desk").tells("ask-back");

        Bench oral = under("notices: {via: same, oral: acknowledged}\n");
        oral.owner().on("letter").lodges();
        oral.staff("anna", "clerk").on("desk").tells("begin");
        Bench silent = under("");
        silent.owner().on("letter").lodges();
        silent.staff("anna", "clerk").on("desk").tells("begin");
    }
}
