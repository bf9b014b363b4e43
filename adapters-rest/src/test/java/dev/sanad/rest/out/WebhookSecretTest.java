package dev.sanad.rest.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {
    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_published_example_is_signed_as_published() {
        assertThat(SECRET.sign(ID, AT, BODY)).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_receiver_knows_what_is_signed_from_what_is_not() {
        String signature = SECRET.sign(ID, AT, BODY);
        assertThat(SECRET.signed(ID, AT, BODY, signature, AT.plusSeconds(299))).isTrue();
        assertThat(SECRET.signed(ID, AT, BODY, "v1,other v1a,other " + signature, AT))
                .isTrue();
        assertThat(SECRET.signed(ID + "x", AT, BODY, signature, AT)).isFalse();
        assertThat(SECRET.signed(ID, AT.plusSeconds(1), BODY, signature, AT)).isFalse();
        assertThat(SECRET.signed(ID, AT, "{}".getBytes(StandardCharsets.UTF_8), signature, AT))
                .isFalse();
        assertThat(SECRET.signed(ID, AT, BODY, signature, AT.plusSeconds(301))).isFalse();
        assertThat(SECRET.signed(ID, AT, BODY, signature, AT.minusSeconds(301))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_not base64 at all, not at all"})
    void what_is_no_secret_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> WebhookSecret.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("secret: ")
                .hasNoCause();
    }

    @Test
    void a_secret_is_not_printed() {
        assertThat(SECRET).hasToString("WebhookSecret[]");
    }
}
