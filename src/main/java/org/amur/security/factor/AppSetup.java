package org.amur.security.factor;

import java.util.OptionalLong;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.amur.jobs.DatabaseClock;

/**
 * Set-up of an authenticator app on a page. The page carries the secret, encrypted, until a code confirms it; nothing is stored
 * before.
 */
@Dependent
public class AppSetup {

    @Inject
    private FactorCipher cipher;

    private long accountId;
    private TotpSecret secret;
    private QrSymbol symbol;

    /**
     * Begins with a new secret, or continues with that of the page that was sent.
     *
     * @param carried see {@link #getCarried()}; null on a new page
     */
    public void begin(long account, String carried) {
        accountId = account;
        symbol = null;
        secret = carried == null ? TotpSecret.random() : cipher.decryptOfPage(account, carried).orElseGet(TotpSecret::random);
    }

    /** Returns the encrypted secret for the page. */
    public String getCarried() {
        return cipher.encryptForPage(accountId, secret);
    }

    public TotpSecret getSecret() {
        return secret;
    }

    /** Returns the QR code for an account's name. */
    public QrSymbol symbol(String account) {
        if (symbol == null) {
            symbol = QrSymbol.of(secret.uri(account));
        }
        return symbol;
    }

    /** Returns the time step of the code that confirms the app; empty if the code is wrong. */
    public OptionalLong confirm(String code) {
        return secret.findStep(code.replaceAll("\\s", ""), DatabaseClock.now().toInstant(), Long.MIN_VALUE);
    }
}
