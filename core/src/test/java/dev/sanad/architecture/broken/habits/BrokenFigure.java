package dev.sanad.architecture.broken.habits;

class BrokenFigure {
    String of(int year) {
        return "%04d".formatted(year);
    }
}
