package dev.sanad.architecture.broken.signatures;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

public class BrokenResult {
    public Optional<ImmutableList<String>> hiddenInAnArgument() {
        return Optional.empty();
    }
}
