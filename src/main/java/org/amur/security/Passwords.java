package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Hashes passwords: PBKDF2 with HMAC-SHA-512 and the number of rounds that OWASP's Password Storage Cheat Sheet asks for.
 * A hash says its own parameters, so that older ones stay readable when they are raised.
 */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash algorithm;

    private String decoy;

    @PostConstruct
    void open() {
        algorithm.initialize(PARAMETERS);
        decoy = hash(Token.random().text());
    }

    public String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    /**
     * @param hash null if there is none: that takes as long and is never right, so that time does not tell which names
     *             exist
     */
    public boolean matches(String password, String hash) {
        boolean right = algorithm.verify(password.toCharArray(), hash == null ? decoy : hash);
        return right && hash != null;
    }
}
