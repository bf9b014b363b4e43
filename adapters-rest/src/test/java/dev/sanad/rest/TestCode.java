package dev.sanad.rest;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** A code of the engine's, as far as HTTP sees it. */
record TestCode(String id, RefusalKind kind) implements RefusalCode {}
