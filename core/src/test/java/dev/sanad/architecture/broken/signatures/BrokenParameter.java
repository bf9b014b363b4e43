package dev.sanad.architecture.broken.signatures;

import com.ibm.icu.util.ULocale;

public interface BrokenParameter {
    void in(ULocale locale);
}
