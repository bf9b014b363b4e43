package dev.sanad.architecture.broken.statics;

class BrokenVariable {
    static int count;
}
