package dev.sanad.policy;

import dev.sanad.survey.SurveysInForce;
import java.time.Instant;
import java.util.List;

/** The surveys of the association's policies. */
public record PolicySurveys(Policies policies) implements SurveysInForce {

    @Override
    public List<Terms> at(Instant moment) {
        return policies.current(moment).stream()
                .flatMap(policy -> policy.measures().surveys().values().stream()
                        .map(survey -> new Terms(
                                survey,
                                policy.setting().calendar(),
                                policy.setting().parties().keySet())))
                .toList();
    }
}
