package dev.sanad.policy;

import dev.sanad.calendar.Span;

/** How long cases of a lifecycle are kept, counted from their final stage. */
public record Retention(String lifecycle, Span span) {}
