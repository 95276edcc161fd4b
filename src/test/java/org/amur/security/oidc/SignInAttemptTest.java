package org.amur.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what the browser keeps during single sign-on. */
class SignInAttemptTest {

    @Test
    void itIsReadAsItWasWritten() {
        SignInAttempt attempt = SignInAttempt.begin("/source/list?q=贸易&x=%20");
        assertEquals(Optional.of(attempt), SignInAttempt.parse(attempt.text()));
        assertEquals("/source/list?q=贸易&x=%20", SignInAttempt.parse(attempt.text()).orElseThrow().to());
    }

    @Test
    void secretsAreNewEachTime() {
        SignInAttempt one = SignInAttempt.begin("/");
        SignInAttempt other = SignInAttempt.begin("/");
        assertNotEquals(one.state(), other.state());
        assertNotEquals(one.nonce(), other.nonce());
        assertNotEquals(one.verifier(), other.verifier());
    }

    @Test
    void aLongPathIsReplaced() {
        assertEquals("/", SignInAttempt.begin("/source/list?q=" + "x".repeat(2000)).to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c.d", "...", "x"})
    void anotherFormIsIgnored(String text) {
        assertEquals(Optional.empty(), SignInAttempt.parse(text));
    }
}
