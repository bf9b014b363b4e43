package dev.sanad.architecture.broken.habits;

import java.time.ZoneId;

class BrokenZone {
    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
