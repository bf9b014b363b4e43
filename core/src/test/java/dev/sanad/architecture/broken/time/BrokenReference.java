package dev.sanad.architecture.broken.time;

import java.time.LocalDate;
import java.util.function.Supplier;

class BrokenReference {
    Supplier<LocalDate> today = LocalDate::now;
}
