package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CanonicalText;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is tried, in any order and by anybody: the journal folds to the stored state, only transitions of the policy
 * are kept, no clock runs in a final stage, and no text of a person enters the journal. The first two are checked by
 * {@link Bench} after each command.
 */
class RandomLifeTest {

    private static final String CANARY = "canary-7f3a";
    private static final int COMMANDS = 500;

    private static final String POLICY = """
            parties:
              clerk: {title: Clerk}
              board: {title: Board, body: {members: 3, quorum: 2, passes: {over: 1/2, of: votes}, tie: lost}}
            channels: {desk: {medium: in-person}, web: {medium: web}}
            facts: {income: money, name: text, caseworker: {person: clerk}}
            documents: {proof: {title: Proof, valid: {unexpired: yes, on: start}}}
            lists: {no: {late: Late, poor: Poor}}
            lifecycles:
              life:
                facts: {note: text, ok: yes-no, to: date, sum: money, why: {reason: no}, handler: {person: clerk}, signature: signature, scan: document}
                stages: {begun: open, asking: open, agreed: open, refused: {ends: refused}, served: {ends: granted}, gone: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: {owner: [answer]}}
                  supply: {from: open, by: owner, asks: [documents]}
                  declare: {from: open, by: owner, asks: [income, name]}
                  meet: {from: open, by: clerk, asks: [caseworker, scan]}
                  sign: {from: begun, by: owner, asks: [signature]}
                  write: {from: open, by: [clerk, handler], asks: [note], tells: {owner: [note]}}
                  assign: {from: open, by: clerk, asks: [handler]}
                  ask: {from: begun, to: asking, by: clerk}
                  reply: {from: asking, to: begun, by: owner, asks: [note]}
                  put-off: {from: open, by: clerk, asks: [to], limit: 3, extends: {answer: to}}
                  agree: {from: begun, to: agreed, by: board, asks: [sum], reserves: sum, requires: [{signature: {known: yes}, when: {ok: yes}}, {funds: enough}]}
                  refuse: {from: begun, to: refused, by: [board, clock], sets: {why: late}, tells: {owner: [why]}}
                  appeal: {from: refused, to: begun, by: owner, limit: 5, requires: [{elapsed: {from: refuse.told, at-most: 30 days}}]}
                  serve: {from: agreed, by: clerk, delivers: yes, pays: sum}
                  finish: {from: agreed, to: served, by: clerk, requires: [{delivered: all}]}
                  leave: {from: open, to: gone, by: owner}
                  return: {from: [gone, served], to: begun, by: owner, limit: 99}
                clocks:
                  answer: {since: [start, appeal], until: [agree, refuse], pauses: asking, within: 10 days, ceiling: 60 days, missed: [{tell: board}, {after: 2 days, do: refuse}]}
                  follow: {since: [agree, return], pauses: asking, every: 1 week, missed: [{tell: clerk}]}
                  asked: {since: ask, until: reply, hold: 1 hour, within: 3 working days, missed: [{tell: owner}]}
                  told: {since: refuse.told, within: 1 day}
            services: {thing: {lifecycle: life, documents: [proof], delivery: {times: 2}}}
            """;

    private final Policy policy = BenchPolicy.of(POLICY);
    private final Lifecycle life = policy.matters().lifecycles().get("life");
    private final Bench bench = Bench.under(POLICY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void five_hundred_random_commands_leave_a_true_journal_without_texts(long seed) {
        Random random = new Random(seed);
        bench.ports.hold("clerk", "anna", "boris");
        bench.ports.hold("board", "b1", "b2", "b3");
        bench.owner().lodges();
        Set<String> done = new TreeSet<>();
        for (int i = 0; i < COMMANDS; i++) {
            bench.at(bench.now().plusSeconds(random.nextInt(40_000)).toString());
            if (random.nextInt(25) == 0) {
                bench.owner().lodges();
            }
            String stage = bench.stage();
            long version = bench.row().version();
            step(random);
            mustBeLegal(stage, version);
            done.addAll(bench.deeds());
            bench.store
                    .history(bench.key())
                    .forEach(entry -> assertThat(CanonicalText.of(entry.body())).doesNotContain(CANARY));
        }
        assertThat(done).hasSizeGreaterThan(12);
    }

    private void step(Random random) {
        boolean sensible = random.nextInt(5) > 0;
        List<Action> actions =
                sensible ? life.from(bench.stage()) : List.copyOf(life.actions().values());
        Action action = actions.get(random.nextInt(actions.size()));
        actor(sensible ? action.by().get(0) : "", random);
        try {
            switch (random.nextInt(10)) {
                case 0 -> bench.rings();
                case 1 -> bench.tells(action.name());
                case 2 -> bench.does(action.name(), "note", CANARY, "sum", 1);
                default -> bench.does(action.name(), inputs(action, random));
            }
        } catch (RefusedException refused) {
            assertThat(refused.refusals().toString() + refused).doesNotContain(CANARY);
        }
    }

    private void actor(String party, Random random) {
        switch (party) {
            case "owner" -> bench.owner();
            case "clerk" -> bench.as(Actor.staff("anna", "clerk"));
            case "board" ->
                bench.as(Actor.staff("b1", "board")).voting("b1 b2", random.nextBoolean() ? "b3" : "", "", "");
            default -> {
                bench.as(Actor.staff("b2", "board", "clerk"));
                if (random.nextBoolean()) {
                    bench.voting("b1", "b2 b3", "", "");
                }
            }
        }
    }

    private static Object[] inputs(Action action, Random random) {
        Action.Takes takes = action.takes();
        List<Object> inputs = new ArrayList<>();
        for (String fact : takes.asks()) {
            inputs.add(fact);
            inputs.add(value(fact, random));
        }
        if (takes.documents()) {
            inputs.add("documents");
            inputs.add(List.of(new BodyWriter()
                    .put("document", "proof")
                    .put("reference", "r")
                    .put("sha256", "0".repeat(64))
                    .put("expires", "2030-01-01")
                    .tree()));
        }
        return inputs.toArray();
    }

    private static Object value(String fact, Random random) {
        return switch (fact) {
            case "note", "name", "scan" -> CANARY + " " + random.nextInt(9);
            case "ok", "signature" -> random.nextInt(8) > 0;
            case "to" -> "2026-12-" + (10 + random.nextInt(20));
            case "why" -> "poor";
            case "handler", "caseworker" -> random.nextBoolean() ? "anna" : "owner";
            default -> random.nextInt(2000);
        };
    }

    /** Each new act leads, as the policy says, from where the case stood; a final stage has no clocks. */
    private void mustBeLegal(String before, long version) {
        String stage = before;
        List<CaseEvent> events = bench.events();
        for (CaseEvent event : events.subList((int) version, events.size())) {
            if (event instanceof CaseEvent.Acted acted) {
                Action action = life.action(acted.action()).orElseThrow();
                assertThat(action.from()).contains(stage);
                assertThat(action.by()).contains(acted.party());
                stage = action.to().orElse(stage);
                assertThat(acted.stage()).isEqualTo(stage);
            }
        }
        assertThat(bench.stage()).isEqualTo(stage);
        if (!life.stage(stage).open()) {
            assertThat(bench.state().clocks()).isEmpty();
        }
    }
}
