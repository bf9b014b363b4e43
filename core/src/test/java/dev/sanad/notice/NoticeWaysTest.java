package dev.sanad.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.channel.Channel;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Reach;
import dev.sanad.notice.NoticeRules.Manner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By which channels a notice goes: each manner, for somebody who has a contact point there, has none, chose, or is nobody. */
class NoticeWaysTest {
    private static final List<Channel> CHANNELS = List.of(
            channel("counter", Medium.IN_PERSON),
            channel("letter", Medium.LETTER),
            channel("email", Medium.EMAIL),
            channel("phone", Medium.PHONE),
            channel("site", Medium.WEB));

    private static final NoticeRules FIRST = rules(Manner.FIRST, "email", "letter", "phone");
    private static final NoticeRules ALL = rules(Manner.ALL, "email", "letter", "phone");
    private static final NoticeRules SAME = rules(Manner.SAME);

    private static Channel channel(String name, Medium medium) {
        return new Channel(
                name,
                LocalText.of(Language.ENGLISH, name),
                medium,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Channel.Received.ARRIVAL,
                List.of());
    }

    private static NoticeRules rules(Manner manner, String... via) {
        return new NoticeRules(List.of(via), manner, false, Optional.empty());
    }

    private static List<String> ways(NoticeRules rules, Recipient to) {
        return rules.ways(CHANNELS, to).stream().map(Channel::name).toList();
    }

    private static Recipient came(String on) {
        return new Recipient(true, Optional.of(on), Optional.empty(), Optional.empty());
    }

    private static Recipient has(String... media) {
        return new Recipient(
                true, Optional.empty(), Optional.empty(), Optional.of(new Reach(Set.of(media), Optional.empty())));
    }

    private static Recipient and(Recipient to, Optional<String> asked, Optional<String> prefers) {
        return new Recipient(to.named(), to.came(), asked, to.reach().map(known -> new Reach(known.media(), prefers)));
    }

    @Test
    void the_first_that_he_has_a_contact_point_for() {
        assertThat(ways(FIRST, has("letter", "phone", "sms"))).containsExactly("letter");
        assertThat(ways(FIRST, has("phone", "email", "letter"))).containsExactly("email");
        assertThat(ways(FIRST, has("sms"))).isEmpty();
        assertThat(ways(FIRST, has())).isEmpty();
    }

    @Test
    void each_that_he_has_a_contact_point_for() {
        assertThat(ways(ALL, has("phone", "email", "sms"))).containsExactly("email", "phone");
        assertThat(ways(ALL, has("sms"))).isEmpty();
    }

    @Test
    void the_one_on_which_he_came_whatever_the_register_says() {
        assertThat(ways(SAME, came("letter"))).containsExactly("letter");
        assertThat(ways(SAME, came("counter"))).containsExactly("counter");
        Recipient elsewhere = new Recipient(
                true, Optional.of("letter"), Optional.empty(), has("email").reach());
        assertThat(ways(SAME, elsewhere)).containsExactly("letter");
    }

    @Test
    void whom_nobody_asked_to_come_is_told_on_what_he_has() {
        assertThat(ways(SAME, has("email", "phone"))).containsExactly("email");
        assertThat(ways(SAME, has())).isEmpty();
    }

    @Test
    void where_nobody_knows_his_contact_points_the_way_he_came_is_one() {
        assertThat(ways(FIRST, came("phone"))).containsExactly("phone");
        assertThat(ways(ALL, came("phone"))).containsExactly("phone");
        assertThat(ways(FIRST, came("counter"))).isEmpty();
    }

    @Test
    void what_he_prefers_goes_first_under_every_manner_where_the_rules_allow_it() {
        assertThat(ways(FIRST, and(has("email", "phone"), Optional.empty(), Optional.of("phone"))))
                .containsExactly("phone");
        assertThat(ways(ALL, and(has("email", "phone"), Optional.empty(), Optional.of("phone"))))
                .containsExactly("phone", "email");
        Recipient writes = new Recipient(
                true,
                Optional.of("letter"),
                Optional.empty(),
                Optional.of(new Reach(Set.of("email"), Optional.of("email"))));
        assertThat(ways(SAME, writes)).containsExactly("email");
        assertThat(ways(FIRST, and(has("email", "sms"), Optional.empty(), Optional.of("sms"))))
                .containsExactly("email");
    }

    @Test
    void what_he_chose_for_the_case_goes_before_what_he_prefers() {
        Recipient to = has("email", "letter", "phone");
        Recipient both = and(to, Optional.of("letter"), Optional.of("phone"));
        assertThat(ways(FIRST, both)).containsExactly("letter");
        assertThat(ways(ALL, both)).containsExactly("letter", "phone", "email");
        assertThat(ways(SAME, both)).containsExactly("letter");
    }

    @Test
    void what_he_chose_is_believed_unless_an_address_is_known_to_be_missing() {
        assertThat(ways(SAME, and(came("letter"), Optional.of("email"), Optional.empty())))
                .containsExactly("email");
        assertThat(ways(FIRST, and(has("letter"), Optional.of("email"), Optional.empty())))
                .containsExactly("letter");
        assertThat(ways(SAME, and(has("letter"), Optional.of("counter"), Optional.empty())))
                .containsExactly("counter");
        assertThat(ways(FIRST, and(has("letter"), Optional.of("counter"), Optional.empty())))
                .containsExactly("letter");
    }

    @Test
    void for_somebody_without_a_name_it_is_laid_under_the_code_under_every_manner() {
        Recipient nobody = new Recipient(
                false,
                Optional.of("letter"),
                Optional.of("email"),
                Optional.of(new Reach(Set.of("email"), Optional.of("email"))));
        assertThat(List.of(FIRST, ALL, SAME))
                .allMatch(rules -> ways(rules, nobody).isEmpty());
    }
}
