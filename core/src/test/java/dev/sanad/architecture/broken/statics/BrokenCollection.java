package dev.sanad.architecture.broken.statics;

import java.util.HashMap;
import java.util.Map;

class BrokenCollection {
    static final Map<String, String> CACHE = new HashMap<>();
}
