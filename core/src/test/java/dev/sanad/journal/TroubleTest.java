package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest {

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void every_trouble_has_words(Trouble trouble) {
        assertThat(Messages.shipped().knows(trouble.key())).isTrue();
    }
}
