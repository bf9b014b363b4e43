package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The association opens a case for somebody who has not asked. */
class ProactiveTest {

    private final Bench bench = Bench.under("""
            parties: {clerk: {title: Clerk}, head: {title: Head}}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: answered}}
                actions:
                  ask: {to: begun, by: [owner, clerk], tells: owner}
                  open-for: {to: begun, by: head, tells: owner}
                  close: {from: begun, to: over, by: clerk, tells: owner}
            services: {thing: {lifecycle: life}}
            """);

    private Lodging opening(String action, String owner) {
        return new Lodging(
                bench.occasion(),
                "thing",
                Optional.of(action),
                Optional.of(owner).filter(name -> !name.isEmpty()).map(PersonId::new),
                Optional.empty(),
                Bench.Inputs.of());
    }

    private boolean proactive() {
        return bench.desk().follow(bench.receipt().tracking(), bench.now()).proactive();
    }

    @Test
    void it_needs_no_channel_and_everybody_who_reads_the_case_sees_that_nobody_asked() {
        bench.staff("hanna", "head").onNoChannel().lodges(opening("open-for", "owner"));
        assertThat(proactive()).isTrue();
        assertThat(bench.state().opening().channel()).isEmpty();
        assertThat(bench.desk()
                        .timeline(bench.receipt().id(), Actor.person("owner"), bench.now())
                        .proactive())
                .isTrue();
    }

    @Test
    void it_needs_no_action_named_where_there_is_but_one() {
        bench.staff("hanna", "head").onNoChannel();
        Lodging lodging = opening("open-for", "owner");
        bench.lodges(new Lodging(
                lodging.occasion(), "thing", Optional.empty(), lodging.owner(), Optional.empty(), lodging.inputs()));
        assertThat(proactive()).isTrue();
    }

    @Test
    void what_somebody_asked_for_is_not_proactive_whoever_wrote_it_down() {
        bench.staff("anna", "clerk").on("desk").lodges(opening("ask", "owner"));
        assertThat(proactive()).isFalse();
        assertThat(Bench.codes(bench.onNoChannel().refusedLodging(opening("ask", "owner"))))
                .containsExactly("channel-needed");
    }

    @Test
    void only_whom_the_policy_names_opens_one_and_only_for_somebody() {
        bench.owner().onNoChannel();
        assertThat(codes("open-for", "")).contains("channel-needed");
        bench.staff("anna", "clerk");
        assertThat(codes("open-for", "owner")).contains("channel-needed");
        bench.on("desk");
        assertThat(codes("open-for", "owner")).containsExactly("party-not-allowed");
        bench.staff("hanna", "head").onNoChannel();
        assertThat(codes("open-for", "")).containsExactly("channel-needed");
        assertThat(codes("open-for", "hanna")).containsExactly("channel-needed");
    }

    private List<String> codes(String action, String owner) {
        return Bench.codes(bench.refusedLodging(opening(action, owner)));
    }
}
