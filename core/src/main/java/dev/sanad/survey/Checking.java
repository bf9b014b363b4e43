package dev.sanad.survey;

import dev.sanad.lifecycle.Occasion;
import java.util.UUID;

/** That somebody looked whether a measure helped. */
public record Checking(Occasion occasion, UUID measure, boolean effective) {}
