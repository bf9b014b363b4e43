package dev.sanad.architecture.broken.chance;

import java.util.Random;

class BrokenDice {
    int next(Random dice) {
        return dice.nextInt();
    }
}
