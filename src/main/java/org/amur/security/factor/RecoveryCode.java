package org.amur.security.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.Sha256;
import org.apache.commons.codec.binary.Base32;

/**
 * Unused recovery code of an account, which replaces the second factor once. Only its SHA-256 is stored, which needs no salt or
 * stretching, because 80 random bits cannot be guessed.
 */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    static final int NUMBER = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "code_hash")
    private String hash;

    @Column(name = "account_id")
    private long accountId;

    protected RecoveryCode() {
    }

    RecoveryCode(long accountId, String code) {
        this.accountId = accountId;
        hash = hash(code);
    }

    /** Returns new codes of 16 letters and digits in groups of four. */
    static List<String> random() {
        return Stream.generate(RecoveryCode::one).limit(NUMBER).toList();
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeAsString(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Returns the hash of a code as it was typed. */
    static String hash(String typed) {
        return Sha256.hex(typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
    }
}
