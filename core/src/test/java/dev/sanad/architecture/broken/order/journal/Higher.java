package dev.sanad.architecture.broken.order.journal;

public class Higher {}
