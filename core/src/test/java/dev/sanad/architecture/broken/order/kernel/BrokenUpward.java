package dev.sanad.architecture.broken.order.kernel;

import dev.sanad.architecture.broken.order.journal.Higher;

class BrokenUpward {
    Higher higher;
}
