package dev.sanad.verify;

/** Is told, now and then, how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** So many states of the lifecycle have been seen. */
    void seen(String lifecycle, int states);
}
