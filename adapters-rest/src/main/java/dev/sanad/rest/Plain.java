package dev.sanad.rest;

import java.util.regex.Pattern;

/** Which texts may be taken in, and which names may be repeated in an answer. */
final class Plain {

    /** Far longer than any name in a policy. */
    private static final int LONGEST_NAME = 60;

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private Plain() {}

    static boolean key(String key) {
        return KEY.matcher(key).matches();
    }

    static boolean name(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && text(name);
    }

    /** No control characters but line ends and tabs, no halves of a surrogate pair: what every store can keep. */
    static boolean text(String text) {
        return text.codePoints().allMatch(Plain::kept);
    }

    private static boolean kept(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
        return !surrogate && !control;
    }
}
