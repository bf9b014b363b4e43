package dev.sanad.text;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

record SampleCode(String id, RefusalKind kind) implements RefusalCode {}
