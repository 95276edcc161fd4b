package org.amur.figureimport.run;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.SecretToken;
import org.amur.access.Sha256;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.MappingText;
import org.amur.figureimport.rows.ReadingOptions;
import org.amur.jobs.DatabaseClock;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/**
 * Uploaded file between its preview and its import, so that both read the same bytes. It belongs to the account that
 * uploaded it, has a secret token in addresses, and is deleted when it is imported or a day old.
 */
@Entity
@Table(name = "import_file")
public class ImportFile {

    private static final int DAYS_KEPT = 1;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_SHEET_LENGTH = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String token;

    private String account;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "uploaded_at")
    private OffsetDateTime uploadedAt;

    @Column(name = "source_id")
    private Long source;

    @Column(name = "published_edtf")
    private String published;

    @Column(name = "charset_name")
    private String charset;

    private String sheet;

    private String mapping;

    @Column(name = "amounts_confirmed")
    private boolean amountsConfirmed;

    protected ImportFile() {
    }

    ImportFile(String account, String fileName, byte[] content) {
        this.account = account;
        this.fileName = ShortText.to(fileName, MAX_NAME_LENGTH);
        this.content = content;
        token = SecretToken.text();
        sha256 = Sha256.hex(content);
        uploadedAt = DatabaseClock.now();
    }

    /** Returns the time before which uploads have expired. */
    static OffsetDateTime oldest() {
        return DatabaseClock.now().minusDays(DAYS_KEPT);
    }

    /** Sets the source and publication date of all figures of the file. */
    void setSource(Long source, PartialDate published) {
        this.source = source;
        this.published = published == null ? null : published.getEdtf();
    }

    /**
     * Sets how the file is read, and resets the confirmation of its amounts, which was for another reading.
     *
     * @param charset null for Unicode
     * @param sheet null for the first with amounts
     * @param mapping null for the proposed one
     * @throws RefusedException if the mapping is too long to store
     */
    void setReading(String charset, String sheet, Mapping mapping) {
        this.charset = charset;
        this.sheet = sheet == null ? null : ShortText.to(sheet, MAX_SHEET_LENGTH);
        this.mapping = mapping == null ? null : MappingText.toKeep(mapping);
        amountsConfirmed = false;
    }

    /** Confirms that the amounts are right, although they differ greatly from the recorded ones. */
    void confirmAmounts() {
        amountsConfirmed = true;
    }

    public boolean isAmountsConfirmed() {
        return amountsConfirmed;
    }

    /** Returns the encoding; null for Unicode. */
    public String getCharset() {
        return charset;
    }

    /** Returns the sheet; null for the first with amounts. */
    public String getSheet() {
        return sheet;
    }

    ReadingOptions reading() {
        return new ReadingOptions(charset == null ? null : Charset.forName(charset), sheet,
                mapping == null ? null : MappingText.read(mapping));
    }

    /** Returns all options of its reading and citation. */
    FileReading fileReading() {
        return new FileReading(charset, sheet, mapping, source, published);
    }

    /** Returns the token, in base64url (RFC 4648, section 5) without padding. */
    public String getToken() {
        return token;
    }

    public String getFileName() {
        return fileName;
    }

    /** Returns the SHA-256 digest, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    byte[] getContent() {
        return content;
    }

    /** Returns the number of the chosen source; null while none is. */
    public Long getSource() {
        return source;
    }

    /** Returns the publication date; null if not known. */
    public PartialDate getPublished() {
        return published == null ? null : PartialDate.parse(published);
    }
}
