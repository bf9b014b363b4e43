package dev.sanad.survey;

import dev.sanad.lifecycle.Occasion;

/** That something is done about a result. */
public record Planning(Occasion occasion, Measure.Finding finding, Measure.Plan plan) {}
