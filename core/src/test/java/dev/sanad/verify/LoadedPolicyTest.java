package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Policies as boards write them, through the loader. */
class LoadedPolicyTest {

    private static String grants() {
        try (InputStream file = LoadedPolicyTest.class.getResourceAsStream("grants.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verification verified(String text) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        PolicyLoader.Loaded loaded = loader.load(Source.of("grants.yaml", text));
        assertThat(loaded).isInstanceOf(PolicyLoader.Loaded.Whole.class);
        return new Verifier().verify(((PolicyLoader.Loaded.Whole) loaded).policy());
    }

    private static String changed(String before, String after) {
        assertThat(grants()).contains(before);
        return grants().replace(before, after);
    }

    @Test
    void aSoundPolicyIsCleanAndALifecycleIsExploredApartForAMatterWithItsOwnNumbers() {
        Verification verification = verified(grants());

        assertThat(verification.clean()).isTrue();
        assertThat(verification.coverage()).extracting(Coverage::lifecycle).containsExactly("grant", "grant");
    }

    @Test
    void whatOnePlantedFaultBreaksIsFoundOnceWithItsClause() {
        Verification verification =
                verified(changed("asks: [sum], tells: owner, clause: vote", "asks: [sum], clause: vote"));

        assertThat(verification.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.OWNER_NEVER_TOLD);
            assertThat(finding.part()).isEqualTo(Part.action("grant"));
            assertThat(finding.clauses())
                    .extracting(clause -> clause.citation())
                    .containsExactly("G-3");
            assertThat(finding.story()).hasSize(4);
        });
    }

    @Test
    void aReviewerWhomNobodyNamesLeavesTheCaseWithoutAnybodyAndWhatFollowsUnreached() {
        String text = changed("asks: [assigned], clause: study", "clause: study")
                .replace("withdraw: {from: open,", "withdraw: {from: open-application,");

        assertThat(verified(text).findings())
                .extracting(Finding::code, Finding::part)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("before-council")),
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("granted")),
                        tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("declined")),
                        tuple(FindingCode.STAGE_DEAD, Part.stage("in-review")),
                        tuple(FindingCode.NOBODY_MAY_ACT, Part.action("review")),
                        tuple(FindingCode.NOBODY_MAY_ACT, Part.stage("in-review")));
    }

    @Test
    void aStageThatOneMatterAloneReachesIsReached() {
        String closed = changed("turnover: {less-than: 50000}", "turnover: {known: no}");

        assertThat(verified(closed).findings()).isEmpty();
        assertThat(verified(
                                closed.replace(
                                        "quick-grant: {title: {en: Quick grant}, lifecycle: grant, clocks",
                                        "quick-grant: {title: {en: Quick grant}, lifecycle: grant, eligible: {turnover: {known: no}}, clocks"))
                        .findings())
                .extracting(Finding::code, Finding::part)
                .containsExactly(tuple(FindingCode.STAGE_UNREACHABLE, Part.stage("granted")));
    }
}
