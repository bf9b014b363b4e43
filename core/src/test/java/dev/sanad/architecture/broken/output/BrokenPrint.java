package dev.sanad.architecture.broken.output;

class BrokenPrint {
    void print() {
        System.out.println("out");
    }
}
