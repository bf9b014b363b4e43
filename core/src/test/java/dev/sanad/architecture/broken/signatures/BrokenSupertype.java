package dev.sanad.architecture.broken.signatures;

import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;

public abstract class BrokenSupertype implements Supplier<LoadSettings> {}
