package dev.sanad.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a command is meant for, out of {@code If-Match}. It must be one strong tag: a weak one never matches
 * (RFC 9110, 13.1.1), and {@code *} names no version, so that it would protect nobody from overwriting what he has not
 * seen.
 */
final class IfMatch {

    private static final String HEADER = "If-Match";
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");

    private IfMatch() {}

    static long version(Heads heads) {
        String header = heads.single(HEADER, Fault.IF_MATCH_MALFORMED)
                .orElseThrow(() -> fault(Fault.IF_MATCH_MISSING))
                .strip();
        if (header.equals("*")) {
            throw fault(Fault.IF_MATCH_NAMES_NO_VERSION);
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw fault(Fault.IF_MATCH_MALFORMED);
        }
        if (tag.group(1) != null || !VERSION.matcher(tag.group(2)).matches()) {
            throw fault(Fault.VERSION_STALE);
        }
        return Long.parseLong(tag.group(2));
    }

    private static FaultException fault(Fault fault) {
        return new FaultException(fault, Place.header(HEADER));
    }
}
