package dev.sanad.architecture.broken.signatures;

import com.google.common.collect.Multimap;

public interface BrokenBound {
    <M extends Multimap<String, String>> void in(Class<M> type);
}
