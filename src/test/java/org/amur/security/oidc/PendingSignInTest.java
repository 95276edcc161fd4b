package org.amur.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what the browser keeps during single sign-on. */
class PendingSignInTest {

    @Test
    void itIsReadAsItWasWritten() {
        PendingSignIn pending = PendingSignIn.begin("/source/list?q=贸易&x=%20");
        assertEquals(Optional.of(pending), PendingSignIn.parse(pending.text()));
        assertEquals("/source/list?q=贸易&x=%20", PendingSignIn.parse(pending.text()).orElseThrow().to());
    }

    @Test
    void secretsAreNewEachTime() {
        PendingSignIn one = PendingSignIn.begin("/");
        PendingSignIn other = PendingSignIn.begin("/");
        assertNotEquals(one.state(), other.state());
        assertNotEquals(one.nonce(), other.nonce());
        assertNotEquals(one.verifier(), other.verifier());
    }

    @Test
    void aLongPathIsReplaced() {
        assertEquals("/", PendingSignIn.begin("/source/list?q=" + "x".repeat(2000)).to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c.d", "...", "x"})
    void anotherFormIsIgnored(String text) {
        assertEquals(Optional.empty(), PendingSignIn.parse(text));
    }
}
