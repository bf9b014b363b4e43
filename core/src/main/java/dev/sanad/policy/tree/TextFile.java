package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** From bytes to characters: never more than the limit, strictly UTF-8. A byte order mark, as some editors write, is passed over. */
final class TextFile {
    private static final int ONE_UNIT = 2;

    private final Source source;
    private final Faults faults;

    TextFile(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    Optional<String> read() {
        try (InputStream in = source.bytes()) {
            byte[] bytes = in.readNBytes(Limits.BYTES + 1);
            return bytes.length > Limits.BYTES ? tooLarge() : decode(bytes);
        } catch (IOException unreadable) {
            faults.add(new Fault(FaultCode.UNREADABLE, start().at(Path.ROOT), Expected.NOTHING));
            return Optional.empty();
        }
    }

    private Optional<String> tooLarge() {
        return refuse(FaultCode.TOO_LARGE, start(), "<= " + Limits.BYTES + " bytes", "> " + Limits.BYTES);
    }

    private Optional<String> decode(byte[] bytes) {
        if (sixteenBit(bytes)) {
            return refuse(FaultCode.NOT_UTF8, start(), "UTF-8", "UTF-16");
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        // A new decoder reports what is malformed; String's constructor would put question marks there.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean malformed = decoder.decode(from, to, true).isError();
        String text = to.flip().toString();
        String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return malformed ? notUtf8(shown, bytes[from.position()]) : Optional.of(shown);
    }

    private static boolean sixteenBit(byte[] bytes) {
        if (bytes.length < ONE_UNIT) {
            return false;
        }
        boolean marked = (bytes[0] & bytes[1] & 0xFF) == 0xFE && (bytes[0] | bytes[1]) == -1;
        return marked || bytes[0] == 0 != (bytes[1] == 0);
    }

    private Optional<String> notUtf8(String before, byte culprit) {
        Position end = Lines.position(source.name(), before, before.length());
        return refuse(FaultCode.NOT_UTF8, end, "UTF-8", String.format(Locale.ROOT, "0x%02X", culprit & 0xFF));
    }

    private Optional<String> refuse(FaultCode code, Position at, String expected, String found) {
        faults.add(new Fault(code, at.at(Path.ROOT), Expected.of(expected), found));
        return Optional.empty();
    }

    private Position start() {
        return new Position(source.name(), 1, 1);
    }
}
