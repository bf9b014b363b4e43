package dev.sanad.architecture.broken.order.stray;

class BrokenUnlisted {}
