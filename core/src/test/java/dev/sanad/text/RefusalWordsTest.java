package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.policy.source.FaultCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that core can answer with has words; whoever adds a code adds them to the four files and the table. */
class RefusalWordsTest {
    private static final List<RefusalCode> CODES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.sanad").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(RefusalCode.class))
                    .flatMap(RefusalWordsTest::constants)
                    .toList();

    private final Messages messages = Messages.shipped();

    @Test
    void every_refusal_code_has_a_message() {
        assertThat(CODES)
                .hasSizeGreaterThan(80)
                .extracting(code -> "refusal." + code.id())
                .allMatch(messages::knows);
    }

    @Test
    void no_two_codes_share_an_id() {
        assertThat(CODES).extracting(RefusalCode::id).doesNotHaveDuplicates();
    }

    @Test
    void every_fault_of_a_policy_file_has_a_message() {
        assertThat(FaultCode.values())
                .extracting(
                        code -> "fault." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .allMatch(messages::knows);
    }

    private static Stream<RefusalCode> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(RefusalCode.class::cast);
    }
}
