package dev.sanad.architecture.broken.signatures;

import com.google.common.collect.Range;

public class BrokenField {
    protected Range<Integer> range;
}
