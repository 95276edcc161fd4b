package org.amur.security;

import java.util.Optional;
import org.amur.access.Sha256;
import org.amur.text.ShortText;

/**
 * User as a single sign-on provider states it. The texts are untrusted, except for issuer and subject.
 *
 * @param issuer      address of the provider
 * @param subject     the provider's permanent id of the user
 * @param name        name for signing in, proposed for a new account; may be null
 * @param displayName name shown to others
 */
public record ProviderUser(String issuer, String subject, String name, String displayName) {

    private static final int DISPLAY_LENGTH = 100;
    private static final int DIGITS = 12;

    /**
     * Normalises the texts.
     *
     * @throws IllegalArgumentException if the subject is not {@link #isSubject one}
     */
    public ProviderUser {
        if (!isSubject(subject)) {
            throw new IllegalArgumentException("Subject");
        }
        name = Optional.ofNullable(name).map(Account::normalize).filter(ProviderUser::isAllowed).orElse(null);
        displayName = Optional.ofNullable(displayName).map(text -> ShortText.orNull(text.replaceAll("\\p{Cntrl}", " ")))
                .map(text -> ShortText.to(text, DISPLAY_LENGTH)).orElse(name);
        displayName = displayName == null ? accountName(null, issuer, subject) : displayName;
    }

    /** Tells whether a text can be a subject (OpenID Connect Core 1.0, section 2). */
    static boolean isSubject(String text) {
        return text.matches("[!-~]([ -~]*[!-~])?") && text.length() <= AccountIdentity.SUBJECT_LENGTH;
    }

    private static boolean isAllowed(String name) {
        return name.length() <= Account.NAME_LENGTH && name.matches(Account.NAME_PATTERN) && !Account.isReserved(name);
    }

    /** Returns the name of a new account: the user's, or one made of the subject if that is missing or not allowed. */
    String accountName() {
        return accountName(name, issuer, subject);
    }

    private static String accountName(String name, String issuer, String subject) {
        return name != null ? name : "user-" + Sha256.hex(issuer + " " + subject).substring(0, DIGITS);
    }
}
