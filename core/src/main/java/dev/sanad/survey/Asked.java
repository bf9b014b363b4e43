package dev.sanad.survey;

/** What the holder of a token is asked, and whether he still can answer. */
public record Asked(Instrument instrument, Mode mode, boolean open) {}
