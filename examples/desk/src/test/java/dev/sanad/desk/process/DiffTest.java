package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy diff} in a process of its own. */
@Timeout(300)
class DiffTest {
    private static final String TELLS =
            "by: committee\n        asks: [reason]\n        tells: {owner: [reason]}\n        clause";

    @TempDir
    Path older;

    @TempDir
    Path newer;

    @Test
    void aVersionThatBringsAFindingIsToldWithItsChangeAndItsStory() throws Exception {
        HarakiyaFiles.copyWithClosedTelephone(older);
        HarakiyaFiles.copyWithClosedTelephone(newer);
        Path template = newer.resolve("beneficiary-relations.template.yaml");
        String text = Files.readString(template);
        assertThat(text).contains(TELLS);
        Files.writeString(template, text.replace(TELLS, "by: committee\n        asks: [reason]\n        clause"));

        PolicyProcess.Ended changed = diff(newer);
        PolicyProcess.Ended same =
                PolicyProcess.here("diff", file(older), file(older).toString(), "--lang", "en");

        assertThat(changed.exit()).as(changed.err()).isEqualTo(1);
        assertThat(changed.out()).contains("who is told", "owner-never-told");
        assertThat(same.exit()).isZero();
        assertThat(same.out()).isEqualTo("Both versions say the same.\n");
    }

    private PolicyProcess.Ended diff(Path other) throws Exception {
        return PolicyProcess.run(older, "diff", file(older), file(other).toString(), "--lang", "en");
    }

    private static Path file(Path folder) {
        return folder.resolve("harakiya.policy.yaml");
    }
}
