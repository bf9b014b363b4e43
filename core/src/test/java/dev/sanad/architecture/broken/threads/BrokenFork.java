package dev.sanad.architecture.broken.threads;

import java.util.List;

class BrokenFork {
    long count(List<String> all) {
        return all.parallelStream().count() + all.stream().parallel().count();
    }
}
