package dev.sanad.architecture.broken.cycle.two;

import dev.sanad.architecture.broken.cycle.one.BrokenOne;

public class BrokenTwo {
    public BrokenOne one;
}
