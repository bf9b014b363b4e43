package dev.sanad.rest;

import java.util.Optional;

/** By which channel a command came: the host's word stands over the caller's. */
final class Channels {

    private static final String KEY = "channel";

    private Channels() {}

    static Optional<String> read(Form form, Visit visit) {
        if (visit.channel().isEmpty()) {
            return form.neededName(KEY);
        }
        Optional<String> said = form.name(KEY);
        if (said.isPresent() && !said.equals(visit.channel())) {
            form.fault(Fault.CHANNEL_NOT_YOURS, KEY);
        }
        return visit.channel();
    }
}
