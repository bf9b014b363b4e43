package dev.sanad.architecture.broken.personal;

record BrokenAddress(String address) {}
