package org.amur.security.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/**
 * Secret shared with an authenticator app, which shows a new code every 30 seconds: six digits by HMAC-SHA-1 (RFC 6238), the
 * only variant that all apps support.
 */
public final class TotpSecret {

    static final Duration STEP = Duration.ofSeconds(30);

    private static final String ISSUER = "Amur";
    /** Length of the hash, as RFC 4226 recommends. */
    private static final int BYTES = 20;
    /** Accepted deviation of the app's clock in steps. */
    private static final int TOLERANCE = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private TotpSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    static TotpSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    static TotpSecret of(byte[] bytes) {
        return new TotpSecret(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the secret in Base32 (RFC 4648, section 6), in groups of four characters, for typing. */
    public String text() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Returns the address that apps read from a QR code. */
    public String uri(String account) {
        return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + base32() + "&issuer=" + ISSUER;
    }

    private String base32() {
        return new Base32().encodeAsString(bytes).replace("=", "");
    }

    /**
     * Finds the time step of a code.
     *
     * @param after step whose code, and all earlier ones, are refused
     */
    OptionalLong findStep(String code, Instant now, long after) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > after && isEqual(code, code(step))).findFirst();
    }

    /** Returns the code of a time step, as the app shows it. */
    String code(long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(bytes, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The algorithm accepts keys of any length", e);
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "TotpSecret[secret]";
    }
}
