package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Password hashing: PBKDF2 with HMAC-SHA-512 and the iterations of OWASP's Password Storage Cheat Sheet. Hashes contain
 * their parameters, so old ones remain valid when these are raised.
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
     * Verifies a password.
     *
     * @param hash null if there is none: takes the same time and fails, so that timing does not reveal existing names
     */
    public boolean matches(String password, String hash) {
        boolean right = algorithm.verify(password.toCharArray(), hash == null ? decoy : hash);
        return right && hash != null;
    }
}
