package dev.sanad.architecture.broken.statics;

import java.text.NumberFormat;
import java.util.Locale;

class BrokenFormat {
    static final NumberFormat NUMBERS = NumberFormat.getInstance(Locale.ROOT);
}
