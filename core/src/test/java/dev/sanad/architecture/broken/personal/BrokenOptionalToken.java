package dev.sanad.architecture.broken.personal;

import java.util.Optional;

record BrokenOptionalToken(int number, Optional<String> token) {}
