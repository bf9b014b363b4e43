package dev.sanad.architecture.broken.threads;

import java.util.concurrent.CompletableFuture;

class BrokenFuture {
    CompletableFuture<String> later;
}
