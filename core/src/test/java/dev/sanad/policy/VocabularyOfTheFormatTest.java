package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.fund.Fund;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.notice.NoticeRules;
import dev.sanad.request.BenchPolicy;
import dev.sanad.survey.Aspect;
import dev.sanad.survey.Item;
import dev.sanad.survey.Method;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Scale;
import dev.sanad.survey.Survey;
import dev.sanad.survey.When;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every key of the vocabulary is taken, and means what the format says. */
class VocabularyOfTheFormatTest {

    private static final String WHOLE = """
            sanad: 1
            id: whole
            association: test
            version: 7
            title: {en: Whole, ar: كامل}
            languages: [en, ar, fa, hu]
            effective: {from: 2020-01-01, until: 2029-12-31}
            approval: {body: board, meeting: 4, term: 3, decision: "12/2020", session: spring, date: {text: 25/5/1439, calendar: islamic-umalqura}, note: filed}
            retention: {life: 5 years, other: 1 month}
            clauses:
              A-1: {ref: X.1, en: quoted}
              A-2: {ar: مقتبس, outside: no software can}
            calendar: {uses: SA, zone: Asia/Riyadh, months: islamic-umalqura, due: next-working-day, hours: {day: {SUN-THU: "09:00-16:00"}, late: {SUN: "09:00-12:00, 13:00-20:00"}}}
            parties:
              owner: {title: Owner}
              clerk: {title: Clerk, per: branch, exactly: 2, stand-in: head}
              head: {title: {en: Head, ar: رئيس}}
              board: {title: Board, body: {members: 5, quorum: 3, passes: {over: 1/2, of: votes}, tie: chair}}
              court: {title: Court, body: {members: 7, quorum: 4, passes: {at-least: 2/3, of: members}, tie: lost}}
              panel: {title: Panel, body: {members: 3, quorum: 2, passes: {over: 1/2, of: present}, tie: lost}}
            offices:
              main: {kind: head-office, title: Main}
              north: {kind: branch, in: main, hours: day, title: North}
            channels:
              desk: {title: Desk, medium: in-person, hours: day, after-hours: head, staff: clerk, lodges: [aid, moan], received: arrival, clause: A-1}
              letter: {medium: letter, received: sent}
              home: {medium: in-person, at: owner}
              email: {medium: email}
            notices: {via: [email, letter], oral: acknowledged, lost: {after: 30 days}}
            documents:
              card: {title: Card, valid: {unexpired: yes, issued-within: 3 months, on: start}, clause: A-1}
              note: {title: Note, valid: {unexpired: yes, on: take.told}}
              deed: {title: Deed, valid: {issued-within: 1 year, on: day}}
              manual: {title: Manual, guide: yes}
            lists: {no: {late: Late, poor: {en: Poor, ar: فقير}}, fruit: {fig: Fig, pear: Pear}}
            facts:
              income: money
              kids: {title: Children, type: number}
              single: yes-no
              diet: {many: fruit}
              id-card: {identifier: national-id}
              born: {title: Born, type: date}
              mark: {scale: 1..5}
              home-office: {office: branch}
            funds:
              chest: {kind: donation, for: [food, rent], spends: all, title: Chest}
              mill: {kind: endowment, for: food}
            lifecycles:
              life:
                facts:
                  ok: yes-no
                  text: text
                  count: number
                  sum: money
                  day: date
                  more: duration
                  scan: document
                  sign: signature
                  colour: [red, green]
                  fruit: {list: fruit}
                  fruits: {many: fruit}
                  why: {reason: no, title: Why}
                  grade: {scale: 0..10}
                  number: {identifier: case-number}
                  handler: {person: staff}
                  where: {office: branch}
                stages:
                  begun: open
                  waiting: {title: Waiting, clause: A-1}
                  granted: {ends: granted}
                  refused: {ends: refused, recourse: {en: Court, ar: المحكمة}}
                  answered: {ends: answered}
                  withdrawn: {ends: withdrawn}
                  passed: {ends: passed-on}
                  lapsed: {ends: lapsed}
                actions:
                  begin: {title: Begin, to: begun, by: [owner, staff], tells: owner, clause: [A-1]}
                  take: {from: open, by: clerk, asks: [documents, ok, text, number], sets: {count: 3, sum: 1.50, day: 2026-01-02, more: 2 weeks, colour: red, fruit: fig, why: late, grade: 7}, tells: [owner, board, handler]}
                  check: {from: [begun, waiting], by: [handler, head], visit: yes, limit: 2, notice: {via: {all: [email, letter]}}, tells: {owner: [ok, main-clock], board: [sum]}, requires: [{documents: complete}, {documents: valid, when: {single: yes}, clause: A-1}]}
                  wait: {from: begun, to: waiting, by: clock, notice: {via: same, oral: acknowledged, lost: {after: 1 week}}}
                  hold: {from: open, by: board, asks: [sum], reserves: sum, requires: [{funds: enough}, {eligible: yes}, {place: free}]}
                  pay: {from: open, to: granted, by: head, pays: sum, delivers: yes, requires: [{delivered: all}, {different: [take, check]}, {told: take}]}
                  more-time: {from: open, by: head, asks: [more], extends: {main-clock: more}}
                  link: {from: open, by: head, opens: other}
                  refuse: {from: open, to: refused, by: court, asks: [why], requires: [{elapsed: {from: take, to: check, at-most: 30 days}}, {elapsed: {from: take.told, at-least: 1 working hour}}, {elapsed: {from: day, more-than: 1 minute}}, {times: {take: {at-least: 1, at-most: 3}, check: {less-than: 5, more-than: 0}}}]}
                  leave: {from: open, to: withdrawn, by: owner, requires: [{channel: [desk, email]}, {owner-kind: [person, household, institution]}, {host: vetted}]}
                  pass: {from: open, to: passed, by: panel, requires: [{all: [{ok: yes}, {any: [{count: {at-least: 1, at-most: 9}}, {not: {colour: red}}]}]}]}
                  drop: {from: open, to: lapsed, by: clock, requires: [{done: take, after: check}, {sum: {more-than: 1, less-than: 1000}}, {colour: {one-of: [red, green]}}, {scan: {known: yes}}, {fruits: [fig, pear]}, {grade: {at-least: 5}}, {day: {at-most: 2027-01-01}}]}
                  answer: {from: open, to: answered, by: staff}
                clocks:
                  main-clock: {title: Main, since: [start, take, take.told, day], until: [pay, refuse], when: {ok: yes}, expect: {at-least: 2 weeks, norm: 3 weeks, at-most: 1 month}, hold: 2 working days, within: 60 days, ceiling: 1 year, pauses: [waiting], missed: [{tell: [head, owner]}, {after: 5 working days, do: [wait, drop]}], clause: A-1}
                  learned: {since: start, expect: {learned: 4/5, least-cases: 30}}
                  dated: {since: take, within: day, missed: [{tell: handler, do: drop}]}
                  follow: {since: take, until: answer, every: 6 months, missed: [{tell: clerk}]}
                reads: {head: file, board: status, clerk: notices, subject: notices, staff: status, handler: file}
              other:
                title: Other
                facts: {note-text: text}
                stages: {started: open, done-well: {ends: granted}}
                actions: {launch: {to: started, by: [owner, clock]}, close: {from: started, to: done-well, by: head}}
            services:
              aid:
                title: Aid
                lifecycle: life
                documents: [card, {document: note, when: {single: no}, clause: A-1}]
                eligible: {all: [{income: {at-most: 4000}}, {kids: {at-least: 1}}]}
                visits: 1
                delivery: {times: 12, every: 1 month, at: owner}
                paid-from: [chest, mill]
                at: north
                list: national-id
                waiting-list: {per: office, order: start}
                clocks: {main-clock: {within: 30 days, hold: 1 day, expect: {at-most: 2 weeks}}}
                clause: A-1
            complaints:
              moan: {title: Moan, lifecycle: life, anonymous: yes, documents: card}
            surveys:
              after: {asked: {after: pay, attach: case, every: 6 months, remind: {after: 1 week, most: 2}, clause: A-1}, modes: [oral, assisted, paper, web, phone, proxy, forum], methods: [{mode: paper, group: [members], service: [aid], heads: {at-least: 2, at-most: 30}, clause: A-1}, {mode: oral}], items: {kind: {scale: 1..5, best: high, dimension: conduct, about: service, clause: A-1, text: {en: Kind, ar: لطيف}, picture: {file: kind.svg, text: {en: A hand, ar: يد}}, points: {1: {file: sad.svg, text: Sad}, 5: {file: glad.svg, text: Glad}}}, slow: {scale: 0..10, best: low, about: outcome, when: {kind: {at-least: 1, at-most: 2}}, text: Slow}}, publish: {least: 5, per-employee: never, apart: [wishes], by: clerk, clause: A-1}, index: {surveys: 3/5, complaints: 1/5, corrections: 1/5, clause: A-1}, clause: A-1}
            duties: {look: {title: Look, as: review, every: 6 months, by: board, of: complaints, clause: A-1}, tidy: {every: 1 year, by: staff}}
            rules:
              - {name: never both, lifecycle: life, never: {all: [{done: pay}, {done: refuse}]}, clause: A-1}
              - {name: {en: checked first, ar: أولا}, before: {pay: {done: check}}}
              - {name: told in the end, after: {refuse: {told: refuse}}}
              - {name: all at once, lifecycle: life, always: {any: [{stage: begun}, {done: pay}]}, at-most: {pay: 9}}
              - {name: in time, lifecycle: life, within: {from: start, until: pay, at-most: 2 months}}
              - {name: the right one, before: {pay: {by: clerk, done: check}}}
            """;

    private final Policy policy = BenchPolicy.of(WHOLE);

    @Test
    void a_file_that_uses_every_key_has_no_fault() {
        assertThat(BenchPolicy.faults(WHOLE)).isEmpty();
    }

    @Test
    void its_head_is_as_written() {
        assertThat(policy.head().id().number()).isEqualTo(7);
        assertThat(policy.head().until()).hasToString("Optional[2029-12-31]");
        assertThat(policy.head().approval().date().orElseThrow().toString()).contains("25/5/1439");
        assertThat(policy.measures().retention()).containsOnlyKeys("life", "other");
        assertThat(policy.clauses().get("A-1").citation()).isEqualTo("X.1");
        assertThat(policy.clauses().get("A-2").outside()).isPresent();
    }

    @Test
    void its_reach_is_as_written() {
        assertThat(policy.reach().notices().manner()).isEqualTo(NoticeRules.Manner.FIRST);
        assertThat(policy.reach().noticesOf().get("life.check").manner()).isEqualTo(NoticeRules.Manner.ALL);
        assertThat(policy.reach().noticesOf().get("life.wait").manner()).isEqualTo(NoticeRules.Manner.SAME);
        assertThat(policy.reach().channels().get("home").atOwner()).isTrue();
        assertThat(policy.reach().channels().get("desk").lodges("aid")).isTrue();
        assertThat(policy.reach().channels().get("desk").lodges("other")).isFalse();
    }

    @Test
    void its_stages_end_as_written() {
        assertThat(policy.matters().lifecycles().get("life").stages().values().stream()
                        .flatMap(stage -> stage.ends().stream()))
                .containsExactly(
                        Outcome.GRANTED,
                        Outcome.REFUSED,
                        Outcome.ANSWERED,
                        Outcome.WITHDRAWN,
                        Outcome.PASSED_ON,
                        Outcome.LAPSED);
    }

    @Test
    void its_surveys_are_as_written() {
        Survey survey =
                Optional.ofNullable(policy.measures().surveys().get("after")).orElseThrow();

        assertThat(survey.asking().every()).hasToString("Optional[6 months]");
        assertThat(survey.asking().reminders().map(Survey.Reminders::most)).contains(2);
        assertThat(survey.methods()).extracting(Method::mode).containsExactly(Mode.PAPER, Mode.ORAL);
        assertThat(survey.methods().get(0).most()).isEqualTo(30);
        Item slow = survey.instrument().item("slow").orElseThrow();
        assertThat(slow.when()).contains(new When("kind", 1, 2));
        assertThat(slow.about()).isEqualTo(Aspect.OUTCOME);
        assertThat(slow.scale().best()).isEqualTo(Scale.Best.LOW);
        assertThat(survey.instrument().item("kind").orElseThrow().pictures().points())
                .containsOnlyKeys(1, 5);
        assertThat(survey.publish().by()).contains("clerk");
    }

    @Test
    void what_a_survey_cannot_mean_is_a_fault() {
        String good = "{mode: paper, group: [members], service: [aid], heads: {at-least: 2, at-most: 30}, clause: A-1}";
        assertThat(BenchPolicy.faults(WHOLE.replace(good, "{mode: paper, heads: {at-least: 9, at-most: 3}}")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace(good, "{mode: paper, service: [alms]}")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("modes: [oral, ", "modes: [")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("surveys: 3/5", "surveys: 2/5")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("scale: 0..10, best: low", "scale: 0..12, best: low")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("when: {kind: {", "when: {slow: {")))
                .hasSize(1);
        assertThat(BenchPolicy.faults(WHOLE.replace("points: {1: {", "points: {6: {")))
                .hasSize(1);
    }

    @Test
    void its_clocks_and_funds_are_as_written() {
        Map<String, Clock> clocks =
                policy.rules("aid").orElseThrow().lifecycle().clocks();

        assertThat(clocks.get("main-clock").since()).hasSize(4);
        assertThat(clocks.get("learned").expect().flatMap(Clock.Expectation::learned))
                .contains(new Clock.Learned(4, 5, 30));
        assertThat(clocks.get("dated").within()).contains(new Clock.Latest.On("day"));
        assertThat(clocks.get("main-clock").within()).hasToString("Optional[After[span=30 days]]");
        assertThat(policy.rules("moan")
                        .orElseThrow()
                        .lifecycle()
                        .clocks()
                        .get("main-clock")
                        .within())
                .hasToString("Optional[After[span=60 days]]");
        assertThat(policy.measures().funds().get("mill").kind()).isEqualTo(Fund.Kind.ENDOWMENT);
        assertThat(policy.measures().rules())
                .extracting(Property::rule)
                .containsExactly("0", "1", "2", "3", "3", "4", "5", "5");
    }
}
