package dev.sanad.policy.tree;

/** A share above 0 and at most 1, as written: {@code 1/2} is not turned into {@code 0.5}. */
public record Fraction(int part, int whole) {}
