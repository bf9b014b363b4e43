package dev.sanad.architecture.broken.chance;

class BrokenMath {
    double next() {
        return Math.random();
    }
}
