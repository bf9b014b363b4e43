package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "policy",
                "sing",
                "serve --prot 1",
                "serve --port many",
                "serve --ring-every 0",
                "policy check",
                "policy check a b",
                "policy check a --format xml",
                "policy check a --lang de"
            })
    void whatItDoesNotKnowIsAnsweredWithTheUsageOnTheErrorStream(String arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).containsIgnoringCase("sanad-desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "serve --help", "policy check --help", "--version"})
    void whatIsAskedForGoesToTheOutput(String arguments) {
        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).contains("sanad-desk");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDeskDoesNotStartWithoutItsPolicyFolder() {
        assertThat(run("serve --port 0 --policies /nowhere/at/all")).isEqualTo(2);
        assertThat(err.toString()).contains("the policy folder /nowhere/at/all cannot be read");
    }

    private int run(String arguments) {
        String[] split = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(split);
    }
}
