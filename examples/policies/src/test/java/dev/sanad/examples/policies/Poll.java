package dev.sanad.examples.policies;

import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.Policy;
import dev.sanad.survey.Answer;
import dev.sanad.survey.AnswerSheet;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Entry;
import dev.sanad.survey.Filled;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Invitation;
import dev.sanad.survey.Invite;
import dev.sanad.survey.Item;
import dev.sanad.survey.MemorySurveys;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Period;
import dev.sanad.survey.Publication;
import dev.sanad.survey.Report;
import dev.sanad.survey.ServedCases;
import dev.sanad.survey.Survey;
import dev.sanad.survey.SurveyDesk;
import dev.sanad.survey.SurveyPorts;
import dev.sanad.survey.Surveys;
import dev.sanad.survey.SurveysInForce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A survey of an example policy, asked about cases that two employees served. */
final class Poll {

    static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    final Survey survey;
    final Surveys desk;
    private final AssociationId association;
    private final String publisher;
    private final MemorySurveys store = new MemorySurveys();
    private final Map<CaseId, ServedCases.Served> cases = new HashMap<>();
    private int commands;

    Poll(String association, String name) {
        Policy policy = Example.policy(association);
        this.association = policy.head().id().association();
        this.survey = Optional.ofNullable(policy.measures().surveys().get(name)).orElseThrow();
        this.publisher = survey.publish().by().orElse("employee");
        SurveysInForce rules = at -> List.of(new SurveysInForce.Terms(
                survey, policy.setting().calendar(), policy.setting().parties().keySet()));
        this.desk = new SurveyDesk(
                this.association,
                new SurveyPorts(
                        store,
                        rules,
                        id -> Optional.ofNullable(cases.get(id)),
                        new Fingerprints(new byte[32]),
                        new NoIds()));
    }

    /** Everybody who is asked here is entered by staff, so that no code is made. */
    private static final class NoIds implements Ids {
        @Override
        public UUID next() {
            throw new UnsupportedOperationException("no id is made");
        }

        @Override
        public String code() {
            throw new UnsupportedOperationException("no code is made");
        }
    }

    /** How somebody of this group is asked who was given this service, with so many others. */
    Mode method(String group, String service, int heads) {
        return invited(group, service, heads).sent().mode();
    }

    Invitation invited(String group, String service, int heads) {
        CaseId id = new CaseId(new UUID(3, cases.size()));
        Set<String> done = Set.copyOf(survey.asking().after().stream().toList());
        cases.put(
                id,
                new ServedCases.Served(
                        id, service, Optional.of("main"), done, Set.of(new PersonId("e-1"), new PersonId("e-2"))));
        Groups groups = new Groups(Map.of(Dimension.CLIENT_GROUP, group));
        return desk.invite(new Invite(occasion("e-1"), survey.name(), Optional.of(id), groups, heads));
    }

    /** Somebody who gave this to each item, in the stratum that is named, if any. */
    AnswerSheet said(Invitation invitation, int points, String stratum, String helper) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Item item : survey.instrument().items()) {
            answers.put(item.name(), new Answer.Rated(points));
        }
        Groups groups = stratum.isEmpty() ? Groups.none() : new Groups(Map.of(Dimension.STRATUM, stratum));
        UUID id = desk.enter(new Entry(
                occasion(helper),
                survey.name(),
                Optional.of(invitation.token()),
                invitation.sent().mode(),
                groups,
                new Filled(survey.instrument().sha256(), answers)));
        return store.inUnit(unit -> unit.sheets().find(association, id)).orElseThrow();
    }

    Report published() {
        return desk.publish(new Publication(occasion("e-9"), survey.name(), new Period(DAY, DAY), Optional.empty()));
    }

    Occasion occasion(String person) {
        return new Occasion(new CommandId("c-" + commands++), Actor.staff(person, publisher), Optional.empty(), AT);
    }
}
