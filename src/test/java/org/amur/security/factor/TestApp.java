package org.amur.security.factor;

import java.time.Instant;

import org.apache.commons.codec.binary.Base32;

/** Authenticator app of a test. Each code is of a later time step than the one before, as after half a minute. */
public final class TestApp {

    private final TotpSecret secret;
    private long last;

    /** @param typed the key as the page shows it */
    public TestApp(String typed) {
        secret = TotpSecret.of(new Base32().decode(typed.replace(" ", "")));
    }

    /** Returns an unused code that is valid now: of this time step or the next, so twice within half a minute. */
    public String code() {
        last = Math.max(now(), last + 1);
        return secret.code(last);
    }

    /** Returns the code of the latest time step once more. */
    public String lastCode() {
        return secret.code(last);
    }

    /** Returns a code that is valid neither now nor in the near past and future. */
    public String wrongCode() {
        String right = secret.code(now());
        return String.format("%06d", (Integer.parseInt(right) + 1) % 1_000_000);
    }

    private static long now() {
        return Instant.now().getEpochSecond() / TotpSecret.STEP.toSeconds();
    }
}
