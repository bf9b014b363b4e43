package dev.sanad.architecture.broken.share;

public class BrokenOpenThree {}
