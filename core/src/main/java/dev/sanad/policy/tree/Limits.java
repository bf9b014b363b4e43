package dev.sanad.policy.tree;

/** How large a file may be: far above what any policy needs, far below what hurts. */
final class Limits {
    static final int BYTES = 1 << 20;
    static final int DEPTH = 32;
    static final int NODES = 100_000;
    static final int SCALAR = 10_000;

    private Limits() {}
}
