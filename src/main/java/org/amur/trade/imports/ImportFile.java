package org.amur.trade.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.date.PartialDate;

/**
 * A file between its preview and its import, so that both see the same bytes. It belongs to the account that uploaded it,
 * is named in addresses by a token that nobody can guess, and is deleted when it is imported or a day old.
 */
@Entity
@Table(name = "import_file")
public class ImportFile {

    private static final int DAYS_KEPT = 1;
    private static final int TOKEN_BYTES = 32;
    private static final int LONGEST_NAME = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String token;

    private String account;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private byte[] content;

    @Column(name = "uploaded_at")
    private OffsetDateTime uploadedAt;

    @Column(name = "source_id")
    private Long source;

    @Column(name = "published_edtf")
    private String published;

    protected ImportFile() {
    }

    ImportFile(String account, String fileName, byte[] content) {
        this.account = account;
        this.fileName = fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME);
        this.content = content.clone();
        token = newToken();
        sha256 = hash(content);
        uploadedAt = OffsetDateTime.now(ZoneOffset.UTC);
    }

    /** What was uploaded before is kept no longer. */
    static OffsetDateTime oldest() {
        return OffsetDateTime.now(ZoneOffset.UTC).minusDays(DAYS_KEPT);
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Where all figures of the file come from, and when they appeared. */
    void comesFrom(Long source, PartialDate published) {
        this.source = source;
        this.published = published == null ? null : published.getEdtf();
    }

    /** base64url (RFC 4648, section 5) without padding. */
    public String getToken() {
        return token;
    }

    public String getFileName() {
        return fileName;
    }

    /** 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    byte[] getContent() {
        return content;
    }

    /** The number of the source that was chosen; null as long as none is. */
    public Long getSource() {
        return source;
    }

    /** Null if it is not known. */
    public PartialDate getPublished() {
        return published == null ? null : PartialDate.parse(published);
    }
}
