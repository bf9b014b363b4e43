package dev.sanad.survey;

import dev.sanad.kernel.LocalText;

/**
 * A picture for people who do not read.
 *
 * @param file by which the host finds it
 * @param alternative what it shows, to be read aloud
 */
public record Picture(String file, LocalText alternative) {}
