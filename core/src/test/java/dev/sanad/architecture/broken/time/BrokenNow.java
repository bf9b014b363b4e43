package dev.sanad.architecture.broken.time;

import java.time.Instant;

class BrokenNow {
    Instant read() {
        return Instant.now();
    }
}
