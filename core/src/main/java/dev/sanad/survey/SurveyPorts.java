package dev.sanad.survey;

import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Ids;

/** What surveys need of the host. */
public record SurveyPorts(
        SurveyStore store, SurveysInForce rules, ServedCases cases, Fingerprints fingerprints, Ids ids) {}
