package dev.sanad.beneficiary.name;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** Why a text is not taken for a name. No message quotes it. */
public enum NameRefusal implements RefusalCode {
    /** No letter in it. */
    EMPTY("name-empty"),
    /** More characters than any name has; argument {@code most}. */
    TOO_LONG("name-too-long"),
    /** A control character, half a character or one without meaning. */
    CHARACTER("name-character-unknown"),
    /** Letters of several scripts, so that what is read may not be what is stored. */
    SCRIPTS_MIXED("name-scripts-mixed");

    private final String id;

    NameRefusal(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RefusalKind kind() {
        return RefusalKind.INPUT;
    }
}
