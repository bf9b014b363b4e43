package dev.sanad.architecture.broken.chance;

import java.util.random.RandomGenerator;

class BrokenGenerator {
    RandomGenerator dice;
}
