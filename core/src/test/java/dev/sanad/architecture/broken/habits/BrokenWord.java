package dev.sanad.architecture.broken.habits;

class BrokenWord {
    String of(String word) {
        return word.toLowerCase();
    }
}
