package org.amur.screening.batch;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.access.SecretToken;
import org.amur.text.ShortText;

/**
 * Many names that a person has screened at once. They belong to the account that brought them, are named in addresses by a
 * token that nobody can guess, and are deleted when they are a month old.
 */
@Entity
@Table(name = "screening_names")
public class AskedNames {

    /** For so many days they are kept. */
    public static final int DAYS_KEPT = 30;

    private static final int LONGEST_TITLE = 200;

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

    protected AskedNames() {
    }

    AskedNames(String account, String title, NamesFile file) {
        this.account = account;
        this.title = ShortText.to(title, LONGEST_TITLE);
        names = file.lines().size();
        columns = file.columns();
        unreadColumns = file.unread();
        token = SecretToken.text();
        madeAt = now();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    /** What was brought before is kept no longer. */
    static OffsetDateTime oldest() {
        return now().minusDays(DAYS_KEPT);
    }

    /** Whether they are not all screened yet, and the server has hardly ended in between. */
    boolean isBeingScreened() {
        return !isEnded() && madeAt.isAfter(now().minusDays(1));
    }

    /** Another release may become current while many are screened. */
    void compareWith(Collection<Long> releases) {
        Set<Long> all = new TreeSet<>(releases);
        all.addAll(comparedWith());
        comparedWith = all.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The numbers of the releases with which they were compared; none if that was not kept. */
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

    /** base64url (RFC 4648, section 5) without padding. */
    public String getToken() {
        return token;
    }

    /** The name of the file, or the first of the names. */
    public String getTitle() {
        return title;
    }

    /** In UTC. */
    public OffsetDateTime getMadeAt() {
        return madeAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public int getNames() {
        return names;
    }

    /** Codes of {@link NameColumn}, in its order. */
    public String[] getColumns() {
        return columns.split(" ");
    }

    /** What the file calls the columns that nobody read; null if all were. */
    public String getUnreadColumns() {
        return unreadColumns;
    }

    /** Whether all of them are screened. */
    public boolean isEnded() {
        return endedAt != null;
    }
}
