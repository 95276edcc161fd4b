package org.amur.screening.batch;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.SecretToken;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.ListRelease;
import org.amur.text.ShortText;

/**
 * Batch of names to screen. It belongs to the uploading account, is addressed by a secret token and is deleted after a
 * month.
 */
@Entity
@Table(name = "screening_names")
public class NameBatch {

    /** Retention in days. */
    public static final int DAYS_KEPT = 30;

    private static final int MAX_TITLE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String token;
    private String account;
    private String title;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    private int names;

    @Column(name = "columns_read")
    private String columns;

    @Column(name = "columns_unread")
    private String unreadColumns;

    @Column(name = "compared_with")
    private String comparedWith;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    protected NameBatch() {
    }

    NameBatch(String account, String title, BatchFile file) {
        this.account = account;
        this.title = ShortText.to(title, MAX_TITLE_LENGTH);
        names = file.lines().size();
        columns = file.columns();
        unreadColumns = file.unread();
        token = SecretToken.text();
        madeAt = now();
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }

    /** Returns the time before which batches are deleted. */
    static OffsetDateTime oldest() {
        return now().minusDays(DAYS_KEPT);
    }

    /** Returns true if screening is unfinished and the server has probably not stopped since. */
    boolean isBeingScreened() {
        return !isEnded() && madeAt.isAfter(now().minusDays(1));
    }

    /** Sets the releases with which all names so far were compared. */
    void compareWith(Collection<ListRelease> releases) {
        comparedWith = releases.stream().map(ListRelease::getId).distinct().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Returns true once names are screened; false if an earlier version did not store with what. */
    public boolean isCompared() {
        return comparedWith != null;
    }

    /** Returns the ids of the releases used; none before the first are screened, or if there were none. */
    List<Long> comparedWith() {
        return comparedWith == null || comparedWith.isEmpty() ? List.of()
                : Arrays.stream(comparedWith.split(" ")).map(Long::valueOf).toList();
    }

    void end() {
        endedAt = now();
    }

    Long getId() {
        return id;
    }

    /** Returns the token, base64url (RFC 4648, section 5) without padding. */
    public String getToken() {
        return token;
    }

    /** Returns the file name or the first of the names. */
    public String getTitle() {
        return title;
    }

    /** Returns the time of upload in UTC. */
    public OffsetDateTime getMadeAt() {
        return madeAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public int getNames() {
        return names;
    }

    /** Returns the codes of {@link NameColumn}, in its order. */
    public String[] getColumns() {
        return columns.split(" ");
    }

    /** Returns the names of ignored columns; null if there are none. */
    public String getUnreadColumns() {
        return unreadColumns;
    }

    /** Returns true if all names are screened. */
    public boolean isEnded() {
        return endedAt != null;
    }
}
