package dev.sanad.survey;

import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.Policy;
import dev.sanad.request.BenchPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A desk of surveys under a small policy, with cases that somebody served. */
public final class SurveyBench {

    static final AssociationId HERE = new AssociationId("test");

    static final String POLICY = """
            parties: {clerk: {title: Clerk}, head: {title: Head}}
            lifecycles:
              life:
                stages: {begun: open, finished: {ends: granted}}
                actions: {begin: {to: begun, by: owner}, finish: {from: begun, to: finished, by: clerk}}
            services: {thing: {lifecycle: life}, other-thing: {lifecycle: life}}
            surveys:
              after:
                asked: {after: finish, attach: case, every: 6 months, remind: {after: 7 days, most: 2}}
                modes: [oral, assisted, paper, web, phone]
                methods:
                  - {group: members, heads: {at-least: 20}, mode: paper}
                  - {group: members, mode: oral}
                  - {service: other-thing, mode: phone}
                  - {group: [walk-ins], mode: web}
                items:
                  courtesy: {scale: 1..5, text: They were kind}
                  wait: {scale: 1..5, best: low, text: I waited long}
                  got: {scale: 1..5, about: outcome, text: I got what I asked for}
                  why: {scale: 1..3, text: How clear was the reason, when: {got: {at-most: 2}}}
                publish: {least: 5, per-employee: never, apart: [not-permitted-by-law], by: head}
                index: {surveys: 3/5, complaints: 1/5, corrections: 1/5}
              forum: {modes: [forum, web], items: {paper: {scale: 0..10, text: Our publications}}}
            """;

    final Policy policy = BenchPolicy.of(POLICY);
    final SurveyStore store;
    final Surveys desk;
    private final Map<CaseId, ServedCases.Served> cases = new HashMap<>();
    private int commands;
    private int codes;

    SurveyBench() {
        this(new MemorySurveys());
    }

    SurveyBench(SurveyStore store) {
        this.store = store;
        Ids ids = new Ids() {
            @Override
            public UUID next() {
                throw new AssertionError("an id that tells an order");
            }

            @Override
            public String code() {
                return "code-" + codes++;
            }
        };
        SurveysInForce rules = at -> policy.measures().surveys().values().stream()
                .map(survey -> new SurveysInForce.Terms(
                        survey,
                        policy.setting().calendar(),
                        policy.setting().parties().keySet()))
                .toList();
        SurveyPorts ports = new SurveyPorts(
                store, rules, id -> Optional.ofNullable(cases.get(id)), new Fingerprints(new byte[32]), ids);
        desk = new SurveyDesk(HERE, ports);
    }

    Survey survey(String name) {
        return Optional.ofNullable(policy.measures().surveys().get(name)).orElseThrow();
    }

    /** A case that was finished by these employees. */
    CaseId served(String service, String office, String... staff) {
        return served(service, office, Set.of("begin", "finish"), staff);
    }

    CaseId served(String service, String office, Set<String> done, String... staff) {
        CaseId id = new CaseId(new UUID(7, cases.size()));
        Set<PersonId> people =
                Set.copyOf(java.util.Arrays.stream(staff).map(PersonId::new).toList());
        cases.put(id, new ServedCases.Served(id, service, Optional.of(office), done, people));
        return id;
    }

    static Instant on(String day) {
        return LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    Occasion occasion(Actor actor, String day) {
        return new Occasion(new CommandId("c-" + commands++), actor, Optional.empty(), on(day));
    }

    static Actor.Known clerk(String id) {
        return Actor.staff(id, "clerk");
    }

    static Actor.Known head() {
        return Actor.staff("the-head", "head");
    }

    Invitation invited(CaseId about, String day, String group) {
        Groups groups = new Groups(Map.of(Dimension.CLIENT_GROUP, group));
        return desk.invite(new Invite(occasion(clerk("c-0"), day), "after", Optional.of(about), groups, 1));
    }

    Filled filled(int courtesy, int got) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("courtesy", new Answer.Rated(courtesy));
        answers.put("wait", new Answer.Rated(6 - courtesy));
        answers.put("got", new Answer.Rated(got));
        return new Filled(survey("after").instrument().sha256(), answers);
    }

    /** Somebody whom two employees served in that office, and who answered by himself. */
    UUID answered(String office, String day, int courtesy) {
        CaseId id = served("thing", office, "e-1-" + office, "e-2-" + office);
        Invitation invitation = invited(id, day, "walk-ins");
        return desk.answer(new Answering(new Actor.Anybody(), invitation.token(), filled(courtesy, courtesy), on(day)));
    }

    Report published(String from, String until, Optional<Dimension> by) {
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(until));
        return desk.publish(new Publication(occasion(head(), until), "after", period, by));
    }

    static List<String> refusals(ThrowingCallable work) {
        RefusedException refused = Assertions.catchThrowableOfType(RefusedException.class, work);
        Assertions.assertThat(refused).as("it was not refused").isNotNull();
        return refused.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.id())
                .toList();
    }
}
