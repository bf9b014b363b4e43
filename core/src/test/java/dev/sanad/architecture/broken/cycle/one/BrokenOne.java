package dev.sanad.architecture.broken.cycle.one;

import dev.sanad.architecture.broken.cycle.two.BrokenTwo;

public class BrokenOne {
    public BrokenTwo two;
}
