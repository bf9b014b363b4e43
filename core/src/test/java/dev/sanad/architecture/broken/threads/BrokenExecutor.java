package dev.sanad.architecture.broken.threads;

import java.util.concurrent.ExecutorService;

class BrokenExecutor {
    ExecutorService pool;
}
