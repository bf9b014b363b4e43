package dev.sanad.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Body;
import dev.sanad.party.Majority;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Body FIVE = new Body(5, 3, new Majority(true, 1, 2, Majority.Of.VOTES), Body.Tie.LOST);

    private final Samples samples = Samples.of(
            List.of(
                    party("owner", Optional.empty(), Optional.empty()),
                    party("employee", Optional.empty(), Optional.empty()),
                    party("delegate", Optional.of("branch"), Optional.empty()),
                    party("committee", Optional.empty(), Optional.of(FIVE))),
            List.of(office("main", "head-office"), office("north", "branch")));

    @Test
    void everybodyWhoHoldsAPartyIsStaffAndNobodyElse() {
        assertThat(samples.holders("staff"))
                .contains(new PersonId("sample-employee"), new PersonId("sample-committee-1"))
                .doesNotContain(new PersonId("sample-applicant"));
    }

    @Test
    void everyPartyHasHoldersAndABodyAllOfItsMembers() {
        assertThat(samples.all())
                .extracting(Sample::name)
                .containsExactly(
                        "applicant",
                        "another-applicant",
                        "representative",
                        "employee",
                        "delegate",
                        "committee-1",
                        "committee-2",
                        "committee-3",
                        "committee-4",
                        "committee-5");
        assertThat(samples.holders("committee")).hasSize(5);
        assertThat(samples.holders("owner")).isEmpty();
    }

    @Test
    void whoIsThereForAKindOfOfficeWorksInOneOfThatKind() {
        assertThat(samples.all())
                .filteredOn(sample -> sample.name().equals("delegate"))
                .extracting(Sample::office)
                .containsExactly(Optional.of("north"));
    }

    @Test
    void theRepresentativeStandsForTheApplicantAndForNobodyElse() {
        var representative = samples.all().get(2).person();

        assertThat(samples.represents(representative, samples.all().get(0).person()))
                .isTrue();
        assertThat(samples.represents(representative, samples.all().get(1).person()))
                .isFalse();
        assertThat(samples.represents(
                        samples.all().get(1).person(), samples.all().get(0).person()))
                .isFalse();
    }

    private static Party party(String name, Optional<String> per, Optional<Body> body) {
        LocalText title = LocalText.of(Language.ENGLISH, name);
        return new Party(name, title, per, OptionalInt.empty(), Optional.empty(), body);
    }

    private static Office office(String name, String kind) {
        return new Office(name, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
