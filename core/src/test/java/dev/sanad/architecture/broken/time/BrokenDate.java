package dev.sanad.architecture.broken.time;

import java.util.Date;

class BrokenDate {
    Date read() {
        return new Date();
    }
}
