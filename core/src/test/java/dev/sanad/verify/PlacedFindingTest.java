package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.source.Place;
import org.junit.jupiter.api.Test;

/** A finding says where in the file its part stands, and has words for its message. */
class PlacedFindingTest {

    @Test
    void aFindingStandsWhereItsKeyStandsInTheFile() {
        String text = Grants.changed("asks: [sum], tells: owner, clause: vote", "asks: [sum], clause: vote");

        Finding finding = Grants.only(FindingCode.OWNER_NEVER_TOLD, text);

        Place place = finding.place().orElseThrow();
        assertThat(place.file()).isEqualTo("grants.yaml");
        assertThat(place.path()).isEqualTo("lifecycles.grant.actions.grant");
        assertThat(text.split("\n")[place.line() - 1].substring(place.column() - 1))
                .startsWith("grant:");
        assertThat(finding.path()).containsExactly("lifecycles", "grant", "actions", "grant");
    }

    @Test
    void aPartThatIsNotWrittenStandsWhereTheLastOfItsKeysIs() {
        Place place = Grants.policy(Grants.TEXT)
                .form()
                .notes()
                .places()
                .of(java.util.List.of("lifecycles", "grant", "clocks", "no-such", "within"));

        assertThat(place.path()).isEqualTo("lifecycles.grant.clocks");
    }
}
