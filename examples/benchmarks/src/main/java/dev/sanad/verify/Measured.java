package dev.sanad.verify;

/**
 * What one search took.
 *
 * @param seconds of the processor
 * @param bytes held at its end
 */
record Measured(long states, long steps, double seconds, long bytes) {

    double statesPerSecond() {
        return states / seconds;
    }

    double stepsPerSecond() {
        return steps / seconds;
    }

    double bytesPerState() {
        return (double) bytes / states;
    }
}
