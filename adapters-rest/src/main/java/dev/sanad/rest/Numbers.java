package dev.sanad.rest;

import java.util.regex.Pattern;

/** The number of a version of a policy, out of a path: as it is written, so that 01 and digits of other scripts name none. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private Numbers() {}

    static int ofVersion(Knock knock) {
        String number = knock.path("number");
        if (!NUMBER.matcher(number).matches()) {
            throw new FaultException(Fault.POLICY_UNKNOWN);
        }
        return Integer.parseInt(number);
    }
}
