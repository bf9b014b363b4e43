package dev.sanad.architecture.broken.statics;

import java.util.concurrent.atomic.AtomicLong;

class BrokenAtomic {
    static final AtomicLong COUNT = new AtomicLong();
}
