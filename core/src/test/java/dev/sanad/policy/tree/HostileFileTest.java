package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    /** Hands out one byte for ever, counts, and tells whether it was closed. */
    private static final class Endless extends InputStream {
        private long handedOut;
        private boolean closed;

        @Override
        public int read() {
            handedOut++;
            return 'a';
        }

        @Override
        public int read(byte[] to, int from, int length) {
            Arrays.fill(to, from, from + length, (byte) 'a');
            handedOut += length;
            return length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static String faults(byte[] bytes) {
        return Files.shown(Files.faults(new Source("f.yaml", new ByteArrayInputStream(bytes)), Templates.none()));
    }

    @Test
    void file_without_end_is_read_one_byte_beyond_the_limit_and_closed() {
        Endless endless = new Endless();
        List<Fault> faults = Files.faults(new Source("f.yaml", endless), Templates.none());
        assertThat(Files.shown(faults)).isEqualTo("too-large 1:1");
        assertThat(faults.get(0).expected().words()).containsExactly("<= 1048576 bytes");
        assertThat(endless.handedOut).isEqualTo(Limits.BYTES + 1);
        assertThat(endless.closed).isTrue();
    }

    @Test
    void file_of_just_the_limit_is_read() {
        String comment = "a: b\n# " + "x".repeat(Limits.BYTES - 7);
        assertThat(faults(comment.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(faults((comment + "x").getBytes(StandardCharsets.UTF_8))).isEqualTo("too-large 1:1");
    }

    @Test
    void bytes_that_cannot_be_had_are_a_fault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThat(Files.shown(Files.faults(new Source("f.yaml", broken), Templates.none())))
                .isEqualTo("unreadable 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void sixteen_bit_text_is_named_as_such(String charset) {
        byte[] bytes = "a: b".getBytes(Charset.forName(charset));
        List<Fault> faults = Files.faults(new Source("f.yaml", new ByteArrayInputStream(bytes)), Templates.none());
        assertThat(Files.shown(faults)).isEqualTo("not-utf8 1:1");
        assertThat(faults.get(0).found()).hasValue("UTF-16");
    }

    @ParameterizedTest
    @CsvSource({"e9, 0xE9", "c0af, 0xC0", "eda080, 0xED", "f8888080, 0xF8", "e2, 0xE2", "ff, 0xFF"})
    void malformed_bytes_are_told_with_their_place(String hex, String found) {
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] good = "a: 1\nő: 2".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, bytes, good.length, bad.length);
        List<Fault> faults = Files.faults(new Source("f.yaml", new ByteArrayInputStream(bytes)), Templates.none());
        assertThat(Files.shown(faults)).isEqualTo("not-utf8 2:5");
        assertThat(faults.get(0).found()).hasValue(found);
    }

    @ParameterizedTest
    @CsvSource({"32, ''", "33, too-deep 1:129 "})
    void depth_is_limited(int depth, String expected) {
        String yaml = "{a: ".repeat(depth - 1) + "[b]" + "}".repeat(depth - 1);
        assertThat(Files.faultsOf(yaml)).startsWith(expected);
        if (expected.isEmpty()) {
            assertThat(Files.faultsOf(yaml)).isEmpty();
        }
    }

    @Test
    void number_of_nodes_is_limited() {
        assertThat(Files.faultsOf("a:\n" + "- b\n".repeat(99_997))).isEmpty();
        assertThat(Files.faultsOf("a:\n" + "- b\n".repeat(99_998))).isEqualTo("too-large 99999:3");
    }

    @Test
    void length_of_a_scalar_is_limited() {
        String longest = "x".repeat(Limits.SCALAR);
        assertThat(Files.faultsOf("a: " + longest)).isEmpty();
        assertThat(Files.faultsOf("a: " + longest + "x\nb: *c")).isEqualTo("too-large 1:4 a; alias 2:4 b");
        assertThat(Files.faultsOf("? " + longest + "x\n: b")).startsWith("too-large 1:3 ");
    }

    @Test
    void no_fault_repeats_more_than_a_line_of_the_file() {
        String much = "y".repeat(5_000);
        List<Fault> faults = Files.faults(
                Source.of("f.yaml", "? " + much + "\n: b\nc: " + much + "\nd: *" + much),
                Templates.none(),
                in -> in.required("c").integer(1, 2));
        assertThat(faults).hasSize(4);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.found().orElse("").length()).isLessThanOrEqualTo(60);
            assertThat(fault.place().path().length()).isLessThanOrEqualTo(240);
            assertThat(fault.toString().length()).isLessThan(600);
        });
    }
}
