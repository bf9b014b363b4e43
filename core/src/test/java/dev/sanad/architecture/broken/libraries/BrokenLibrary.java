package dev.sanad.architecture.broken.libraries;

import org.assertj.core.api.Condition;

class BrokenLibrary {
    Condition<String> foreign;
}
