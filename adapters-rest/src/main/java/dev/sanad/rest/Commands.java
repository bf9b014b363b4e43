package dev.sanad.rest;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Makes the id of a command out of the caller's key.
 *
 * <p>The id is a digest over association, actor, route and key, so that nobody can be given the result of somebody
 * else's command by sending the same key, in another association or to another case either; that any key fits into an
 * id; and that the journal keeps nothing a client wrote. Each part is preceded by its length: otherwise two different
 * lists of parts could run together into the same text. Hexadecimal, because some databases compare without case.
 */
final class Commands {

    private static final int TRIES = 20;

    private final Set<CommandId> inFlight = ConcurrentHashMap.newKeySet();

    /**
     * Does the command once at a time: a repetition that arrives while the first is being done is turned away. Between
     * several nodes it is the store that lets only one of them through.
     */
    <T> T once(CommandId command, Supplier<T> work) {
        if (!inFlight.add(command)) {
            throw new FaultException(Fault.COMMAND_IN_FLIGHT, Place.header(IdempotencyKey.HEADER));
        }
        try {
            return work.get();
        } finally {
            inFlight.remove(command);
        }
    }

    /** The same where nothing stale can be sent: who was faster did the same command, on another node, or another. */
    <T> T onceOnly(CommandId command, Supplier<T> work) {
        return once(command, () -> unbeaten(work));
    }

    /** Does it again on what the faster one left; each try that is lost is another's that was won. */
    static <T> T unbeaten(Supplier<T> work) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                return work.get();
            } catch (StaleVersionException faster) {
                continue;
            }
        }
        throw new FaultException(Fault.STORE_BUSY);
    }

    static CommandId id(Visit visit, List<String> route) {
        IdempotencyKey key = IdempotencyKey.of(visit.heads());
        MessageDigest digest = sha256();
        part(digest, visit.desk().association().value());
        part(digest, scope(visit.actor()));
        part(digest, Integer.toString(route.size()));
        route.forEach(step -> part(digest, step));
        part(digest, (visit.actor() instanceof Actor.Known ? key : key.forPublic()).value());
        return new CommandId("http:" + HexFormat.of().formatHex(digest.digest()));
    }

    private static String scope(Actor actor) {
        return actor instanceof Actor.Known known ? "person:" + known.person().value() : "public";
    }

    private static void part(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
