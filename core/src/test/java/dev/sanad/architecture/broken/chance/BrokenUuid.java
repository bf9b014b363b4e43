package dev.sanad.architecture.broken.chance;

import java.util.UUID;

class BrokenUuid {
    UUID next() {
        return UUID.randomUUID();
    }
}
