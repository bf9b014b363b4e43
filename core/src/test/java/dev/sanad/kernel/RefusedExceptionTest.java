package dev.sanad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedExceptionTest {

    private enum Code implements RefusalCode {
        SOME;

        @Override
        public String id() {
            return "some";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    @Test
    void it_holds_the_same_refusals_after_it_was_written_and_read() throws IOException, ClassNotFoundException {
        LocalText text = LocalText.of(Language.ARABIC, "المادة");
        Refusal refusal = Refusal.of(Code.SOME)
                .with("several", new Argument.Several(List.of(new Argument.Named("a", text), new Argument.Word("b"))))
                .with("number", new Argument.Number(BigDecimal.TEN))
                .with("moment", new Argument.Moment(Instant.EPOCH))
                .with("day", new Argument.Day(LocalDate.EPOCH))
                .with("span", new Argument.Span(5, "day"))
                .citing(List.of(
                        new Clause("C-1", text), new Clause("C-2", Optional.of("7"), text, Optional.of("outside"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new RefusedException(refusal));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((RefusedException) in.readObject()).refusals()).containsExactly(refusal);
        }
    }
}
