package dev.sanad.architecture.broken.time;

class BrokenMillis {
    long read() {
        return System.currentTimeMillis();
    }
}
