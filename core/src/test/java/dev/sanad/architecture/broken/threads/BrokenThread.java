package dev.sanad.architecture.broken.threads;

class BrokenThread {
    Thread start(Runnable work) {
        return new Thread(work);
    }
}
