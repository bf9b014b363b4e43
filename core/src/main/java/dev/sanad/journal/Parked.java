package dev.sanad.journal;

/** An event that a subscriber would not have, and behind which the later ones of its case wait. */
public record Parked(Delivery delivery, Trouble trouble) {}
