package dev.sanad.architecture.broken.statics;

class BrokenArray {
    static final int[] WEIGHTS = {1, 2};
}
