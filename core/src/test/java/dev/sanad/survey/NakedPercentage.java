package dev.sanad.survey;

/** A number that anybody can believe, and nobody should: the broken sample of the rule on honest types. */
public record NakedPercentage(double percent) {}
