package dev.sanad.architecture.broken.output;

class BrokenTrace {
    void print(IllegalStateException fault) {
        fault.printStackTrace();
    }
}
