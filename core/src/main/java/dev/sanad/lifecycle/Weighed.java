package dev.sanad.lifecycle;

/**
 * How a requirement stands for an attempt.
 *
 * @param demanded whether it is demanded at all, as far as its {@code when} says
 * @param met whether it stands in nobody's way; one that is not demanded is met
 */
public record Weighed(Requirement requirement, boolean demanded, boolean met) {}
