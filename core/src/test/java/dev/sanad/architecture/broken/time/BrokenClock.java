package dev.sanad.architecture.broken.time;

import java.time.Clock;

class BrokenClock {
    Clock read() {
        return Clock.systemUTC();
    }
}
