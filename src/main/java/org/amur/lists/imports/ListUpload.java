package org.amur.lists.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.amur.access.SecretToken;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFile;

/**
 * Uploaded files of a release before their import. They belong to the uploading account, are addressed by a secret
 * token, survive a restart and are deleted after a day. Files of a current or waiting release are kept without access
 * ({@link StoredFiles}).
 */
@Entity
@Table(name = "list_upload")
public class ListUpload {

    private static final int DAYS_KEPT = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String token;

    private String account;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    private LocalDate published;

    @Column(name = "uploaded_at")
    private OffsetDateTime uploadedAt;

    @Column(name = "release_id")
    private Long imported;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "upload_id", nullable = false)
    private List<ListUploadFile> files = new ArrayList<>();

    protected ListUpload() {
    }

    ListUpload(String account, OfficialList list, LocalDate published, List<ListUploadFile> files) {
        token = SecretToken.text();
        this.account = account;
        this.list = list;
        this.published = published;
        this.files.addAll(files);
        uploadedAt = DatabaseClock.now();
    }

    /** Returns the time before which uploads are deleted. */
    static OffsetDateTime oldest() {
        return DatabaseClock.now().minusDays(DAYS_KEPT);
    }

    /** Marks the upload as imported and without owner; its files stay while the release is current or waits. */
    void keepFor(long release) {
        imported = release;
    }

    NewRelease release() {
        return new NewRelease(list, published, DatabaseClock.now(), account, getFileNames());
    }

    List<ListFile> content() {
        return files.stream().map(ListUploadFile::toRead).toList();
    }

    public String getToken() {
        return token;
    }

    public OfficialList getList() {
        return list;
    }

    public String getFileNames() {
        return files.stream().map(ListUploadFile::getFileName).sorted().collect(Collectors.joining(", "));
    }
}
