package dev.sanad.complaint;

import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Gives receipts out and opens them. */
final class Receipts {
    private static final int SECRET_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final AssociationId association;
    private final ReportPorts ports;
    private final Fingerprints fingerprints;
    private final SlowHash hash;
    /** What a receipt that opens nothing is held against, so that it takes as long as one that does. */
    private final KeptReceipt nothing;

    Receipts(AssociationId association, ReportPorts ports, Fingerprints fingerprints) {
        this.association = association;
        this.ports = ports;
        this.fingerprints = fingerprints;
        this.hash = new SlowHash(ports.rounds());
        Fingerprint none = fingerprints.of("receipt-of-nothing");
        this.nothing = new KeptReceipt("", salt(), drawn(HASH_BYTES), new CaseId(Digests.uuid(none)), none);
    }

    ReceiptCode next() {
        BigInteger secret = new BigInteger(1, ports.chance().bytes(SECRET_BYTES));
        ReceiptCode drawn = ReceiptCode.of(BigInteger.ZERO, secret);
        return ReceiptCode.of(locator(drawn), secret);
    }

    /** The receipt as written, or the refusal that says what was misread. */
    static ReceiptCode read(String text) {
        ReceiptReading reading = ReceiptReading.read(text);
        if (reading instanceof ReceiptReading.Read read) {
            return read.code();
        }
        throw new RefusedException(misread(((ReceiptReading.Misread) reading).groups()));
    }

    private static Refusal misread(List<Integer> groups) {
        Refusal refusal = Refusal.of(ReceiptRefusal.RECEIPT_MISREAD);
        List<Argument> names = groups.stream()
                .<Argument>map(group -> new Argument.Word(group.toString()))
                .toList();
        return names.isEmpty() ? refusal : refusal.with("groups", new Argument.Several(names));
    }

    /**
     * Whether it was given out here. The public part is a keyed digest of the secret one, so that nobody can make a receipt
     * with the public part of another and learn by reporting with it whether there is such a one.
     */
    void mustBeOurs(ReceiptCode code) {
        ReceiptCode ours = ReceiptCode.of(locator(code), BigInteger.ZERO);
        if (!SlowHash.same(ours.locator(), code.locator())) {
            throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_UNKNOWN));
        }
    }

    KeptReceipt kept(ReceiptCode code, CaseId report, Fingerprint content) {
        String salt = salt();
        return new KeptReceipt(code.locator(), salt, hash.of(code.secret(), salt), report, content);
    }

    /** What was left with a receipt that was given out here, for this report. */
    Optional<KeptReceipt> left(ReceiptCode code, CaseId report) {
        return ports.receipts()
                .find(association, code.locator())
                .filter(kept -> kept.report().equals(report));
    }

    /** What the receipt opens, or the refusal; does the same work whether or not it opens anything. */
    KeptReceipt open(ReceiptCode code, Instant at) {
        if (!ports.attempts().mayTry(association, code.locator(), at)) {
            throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_ATTEMPTS_SPENT));
        }
        KeptReceipt kept = ports.receipts().find(association, code.locator()).orElse(nothing);
        if (!SlowHash.same(hash.of(code.secret(), kept.salt()), kept.hash())) {
            throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_UNKNOWN));
        }
        ports.attempts().succeeded(association, code.locator());
        return kept;
    }

    private BigInteger locator(ReceiptCode code) {
        Fingerprint digest = fingerprints.of("receipt:" + association + ":" + code.secret());
        return new BigInteger(digest.hex(), 16);
    }

    private String salt() {
        return drawn(SALT_BYTES);
    }

    private String drawn(int bytes) {
        return HexFormat.of().formatHex(ports.chance().bytes(bytes));
    }
}
