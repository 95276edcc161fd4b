package org.amur.security.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Encryption of the secrets of authenticator apps with AES in GCM mode. Each is bound to its use and account, so that it cannot be
 * copied to another one.
 */
@ApplicationScoped
public class FactorCipher {

    private static final String MODE = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private FactorKey key;

    /** Encrypts a secret that is stored for an account. */
    String encrypt(long accountId, TotpSecret secret) {
        return encrypt("app " + accountId, secret);
    }

    /** Decrypts a stored secret; empty if it was encrypted with another key. */
    Optional<TotpSecret> decrypt(long accountId, String encrypted) {
        return decrypt("app " + accountId, encrypted);
    }

    /** Encrypts a secret that the page of an account carries until it is confirmed. */
    String encryptForPage(long accountId, TotpSecret secret) {
        return encrypt("page " + accountId, secret);
    }

    /** Decrypts the secret of a page; empty if it was not made for the account. */
    Optional<TotpSecret> decryptOfPage(long accountId, String encrypted) {
        return decrypt("page " + accountId, encrypted);
    }

    private String encrypt(String use, TotpSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key.find().orElseThrow(), nonce, use).doFinal(secret.bytes());
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                            .put(nonce)
                            .put(encrypted)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<TotpSecret> decrypt(String use, String encrypted) {
        return key.find().flatMap(found -> {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encrypted));
                byte[] nonce = new byte[Math.min(NONCE_BYTES, bytes.remaining())];
                bytes.get(nonce);
                byte[] rest = new byte[bytes.remaining()];
                bytes.get(rest);
                return Optional.of(TotpSecret.of(cipher(Cipher.DECRYPT_MODE, found, nonce, use).doFinal(rest)));
            } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        });
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String use) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(MODE);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
