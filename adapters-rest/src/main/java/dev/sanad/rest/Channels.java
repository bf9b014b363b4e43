package dev.sanad.rest;

import java.util.Optional;

/** By which channel a command came: the host's word stands over the caller's. */
final class Channels {

    private static final String KEY = "channel";

    private Channels() {}

    static Optional<String> read(Form form, Visit visit) {
        return visit.channel().isEmpty() ? form.neededName(KEY) : opening(form, visit);
    }

    /** The same for what starts a case: the association opens one for somebody without having been reached on any. */
    static Optional<String> opening(Form form, Visit visit) {
        if (visit.channel().isEmpty()) {
            return form.name(KEY);
        }
        Optional<String> said = form.name(KEY);
        if (said.isPresent() && !said.equals(visit.channel())) {
            form.fault(Fault.CHANNEL_NOT_YOURS, KEY);
        }
        return visit.channel();
    }
}
