package org.amur.security.factor;

import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.jobs.DatabaseClock;

/**
 * Set-up of an authenticator app or a security key on a page. The page carries the secret of the app, encrypted, until a code confirms
 * it; nothing is stored before.
 */
@Dependent
public class FactorSetup {

    @Inject
    private FactorCipher cipher;

    @Inject
    private KeyDialogue keys;

    @Inject
    private HttpServletRequest request;

    @NotBlank
    @Size(max = 20)
    private String code;

    @Size(max = SecurityKey.NAME_LENGTH)
    private String keyName;

    private long accountId;
    private String account;
    private TotpSecret secret;
    private QrSymbol symbol;

    /**
     * Begins with a new secret, or continues with that of the page that was sent.
     *
     * @param name    of the account
     * @param carried see {@link #getCarried()}; null on a new page
     */
    public void begin(long id, String name, String carried) {
        accountId = id;
        account = name;
        symbol = null;
        secret = carried == null ? TotpSecret.random() : cipher.decryptOfPage(id, carried).orElseGet(TotpSecret::random);
    }

    /** Returns the encrypted secret for the page. */
    public String getCarried() {
        return cipher.encryptForPage(accountId, secret);
    }

    public TotpSecret getSecret() {
        return secret;
    }

    public QrSymbol getSymbol() {
        if (symbol == null) {
            symbol = QrSymbol.of(secret.uri(account));
        }
        return symbol;
    }

    /** Returns the time step of the code that confirms the app; empty if the code is wrong. */
    public OptionalLong confirm(String typed) {
        return secret.findStep(typed.replaceAll("\\s", ""), DatabaseClock.now().toInstant(), Long.MIN_VALUE);
    }

    /** Returns what the browser asks of a new key, as JSON. */
    public String getOptions() {
        return keys.registration(request, accountId, account);
    }

    /** Returns the answer of a new key, and uses up its challenge; empty if there is none. */
    public Optional<KeyAnswer> take(String answer) {
        return KeyAnswer.of(request, answer);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKeyName() {
        return keyName;
    }

    public void setKeyName(String keyName) {
        this.keyName = keyName;
    }
}
