package dev.sanad.request;

import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;

/** Moves open requests to other versions of their policies. */
public final class Moves {

    private final Requests requests;
    private final Successors successors;

    public Moves(Requests requests, Successors successors) {
        this.requests = requests;
        this.successors = successors;
    }

    /** The same command again returns the first result; with every reason refused where the request does not fit. */
    public Receipt move(Move move) {
        Occasion occasion = Cases.exact(move.occasion());
        Requests.Target target = new Requests.Target(
                move.request(), move.version(), occasion, requests.fingerprint(CommandText.of(move)));
        return requests.changed(target, (decider, file) -> {
            Successors.Successor next = successors.successor(decider.rules(), move.number(), occasion.at());
            return decider.move(file, next.rules(), next.terms(), occasion);
        });
    }
}
