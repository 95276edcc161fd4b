package org.amur.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.amur.access.Sha256;
import org.amur.intake.capture.CapturedArticle;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextLanguage;
import org.amur.jobs.DatabaseClock;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Document as it was received, with the article in it. Its content and text never change. */
@Entity
@Table(name = "capture")
public class Capture {

    private static final int MAX_TITLE = 500;
    private static final int MAX_AUTHOR = 300;
    private static final int MAX_PUBLISHER = 200;
    private static final int MAX_ADDRESS = 1000;
    private static final int MAX_FILE_NAME = 200;
    private static final int MAX_MEDIA_TYPE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Version
    private int version;

    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "captured_by")
    private String capturedBy;

    @Column(name = "captured_at")
    private OffsetDateTime capturedAt;

    private String title;

    private String author;

    private String publisher;

    private LocalDate published;

    private String address;

    @Enumerated(EnumType.STRING)
    private TextLanguage language;

    @Basic(fetch = FetchType.LAZY)
    private byte[] article;

    @Basic(fetch = FetchType.LAZY)
    private byte[] damaged;

    private String encoding;

    @Enumerated(EnumType.STRING)
    private CaptureOrigin origin;

    @Column(name = "origin_name")
    private String originName;

    @Column(name = "address_hash")
    private String addressHash;

    private int relevance;

    @Enumerated(EnumType.STRING)
    private CaptureState state = CaptureState.OPEN;

    @Column(name = "source_id")
    private Long sourceId;

    @Column(name = "source_created")
    private boolean sourceCreated;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    protected Capture() {
    }

    Capture(Document document, CapturedArticle read, Arrival arrival, int relevance, String by) {
        this.relevance = relevance;
        origin = arrival.origin();
        originName = arrival.name();
        content = document.content();
        sha256 = Sha256.hex(content);
        fileName = shortened(document.name(), MAX_FILE_NAME);
        mediaType = shortened(document.mediaType(), MAX_MEDIA_TYPE);
        capturedBy = by;
        capturedAt = DatabaseClock.now();
        title = shortened(read.title(), MAX_TITLE);
        author = shortened(read.author(), MAX_AUTHOR);
        publisher = shortened(read.publisher(), MAX_PUBLISHER);
        published = read.published();
        address = shortened(document.address() == null ? read.url() : document.address(), MAX_ADDRESS);
        addressHash = hash(address);
        language = read.language();
        article = read.text().getBytes(StandardCharsets.UTF_8);
        damaged = read.damaged() == null ? null : read.damaged().getBytes(StandardCharsets.UTF_8);
        encoding = read.encoding();
    }

    /**
     * Document as received.
     *
     * @param name file name; null for pasted text
     * @param address from which it was downloaded; null otherwise
     * @param mediaType as stated by its sender; may be null
     */
    public record Document(byte[] content, String name, String address, String mediaType) {

        /**
         * Returns a text as a document.
         *
         * @param address null if unknown
         */
        public static Document of(String text, String address) {
            return new Document(text.getBytes(StandardCharsets.UTF_8), null, address, "text/plain; charset=utf-8");
        }
    }

    /**
     * Way of a document to the reading queue.
     *
     * @param name of the feed; null otherwise
     */
    public record Arrival(CaptureOrigin origin, String name) {

        /** Entered by a user. */
        static final Arrival USER = new Arrival(CaptureOrigin.USER, null);
    }

    /** Returns the hash by which captures of an address are found; null without an address. */
    static String hash(String address) {
        return address == null ? null : Sha256.hex(address);
    }

    private static String shortened(String text, int most) {
        return text == null ? null : ShortText.to(text, most);
    }

    /**
     * Marks the proposals as saved.
     *
     * @param source that the accepted ones cite
     * @param created whether it was created for them
     * @throws RefusedException unless it is open
     */
    void save(long source, boolean created, String by) {
        require(CaptureState.OPEN);
        state = CaptureState.SAVED;
        sourceId = source;
        sourceCreated = created;
        savedBy = by;
        savedAt = DatabaseClock.now();
    }

    /**
     * Reopens the capture, after what was saved has been removed or because it was dismissed by mistake.
     *
     * @throws RefusedException unless it is in the state that the user has seen
     */
    void reopen(CaptureState seen) {
        require(seen);
        state = CaptureState.OPEN;
        sourceId = null;
        savedBy = null;
        savedAt = null;
    }

    /**
     * Dismisses the capture.
     *
     * @throws RefusedException unless it is open
     */
    void dismiss() {
        require(CaptureState.OPEN);
        state = CaptureState.DISMISSED;
    }

    /**
     * Corrects the day of publication, to which words such as “today” refer.
     *
     * @param day null if unknown
     * @throws RefusedException unless it is open
     */
    void publishedOn(LocalDate day) {
        require(CaptureState.OPEN);
        published = day;
    }

    /**
     * Adds an unknown day of publication.
     *
     * @param date null if still unknown; ignored unless it is a day
     */
    void addPublished(PartialDate date) {
        if (published == null && date != null && date.isExact()) {
            published = date.getEarliest();
        }
    }

    /** @throws RefusedException unless it is saved */
    void checkSaved() {
        require(CaptureState.SAVED);
    }

    /** @throws RefusedException unless it is open */
    void checkOpen() {
        require(CaptureState.OPEN);
    }

    private void require(CaptureState needed) {
        if (state != needed) {
            throw new RefusedException(null, "intake.refused.state." + state);
        }
    }

    /** Returns the article, divided. */
    public ArticleText text() {
        return ArticleText.of(words(), published);
    }

    /** Returns the article. */
    public String words() {
        return new String(article, StandardCharsets.UTF_8);
    }

    /** Returns the article before the repair of damaged characters; empty if it needed none. */
    public Optional<String> damaged() {
        return Optional.ofNullable(damaged).map(each -> new String(each, StandardCharsets.UTF_8));
    }

    /** Returns the document as it was received. */
    public byte[] content() {
        return content;
    }

    public Long getId() {
        return id;
    }

    public String getSha256() {
        return sha256;
    }

    /** Returns the name of the file; null if it was pasted or downloaded. */
    public String getFileName() {
        return fileName;
    }

    public String getMediaType() {
        return mediaType;
    }

    public OffsetDateTime getCapturedAt() {
        return capturedAt;
    }

    public String getTitle() {
        return title;
    }

    public String getAuthor() {
        return author;
    }

    public String getPublisher() {
        return publisher;
    }

    public LocalDate getPublished() {
        return published;
    }

    public String getAddress() {
        return address;
    }

    public TextLanguage getLanguage() {
        return language;
    }

    /** Returns the encoding that had been mistaken; null if the text needed no repair. */
    public String getEncoding() {
        return encoding;
    }

    public CaptureOrigin getOrigin() {
        return origin;
    }

    public CaptureState getState() {
        return state;
    }

    public Long getSourceId() {
        return sourceId;
    }

    boolean isSourceCreated() {
        return sourceCreated;
    }

    public String getSavedBy() {
        return savedBy;
    }

    public OffsetDateTime getSavedAt() {
        return savedAt;
    }
}
