package dev.sanad.rest;

import java.util.regex.Pattern;

/** Numbers out of a path: as they are written, so that 01 and digits of other scripts name none. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private static final Pattern LINE = Pattern.compile("0|[1-9][0-9]{0,17}");

    private Numbers() {}

    /** After which line of an account; 0 for all. */
    static long ofLine(Knock knock) {
        String number = knock.path("after");
        if (!LINE.matcher(number).matches()) {
            throw new FaultException(Fault.PATH_UNKNOWN);
        }
        return Long.parseLong(number);
    }

    /** Of a version of a policy. */
    static int ofVersion(Knock knock) {
        String number = knock.path("number");
        if (!NUMBER.matcher(number).matches()) {
            throw new FaultException(Fault.POLICY_UNKNOWN);
        }
        return Integer.parseInt(number);
    }
}
