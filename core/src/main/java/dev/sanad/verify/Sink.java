package dev.sanad.verify;

/** Takes the states that a step leads to. The array is the caller's and changes after the call. */
interface Sink {

    void reach(long[] state, int step);
}
