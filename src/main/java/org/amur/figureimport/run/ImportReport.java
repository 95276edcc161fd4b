package org.amur.figureimport.run;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.amur.figureimport.rows.Layout;
import org.amur.figureimport.rows.Reason;
import org.amur.history.AsOf;
import org.amur.jobs.DatabaseClock;

/** Report of one import, written in its transaction, and of its undo. */
@Entity
@Table(name = "import_report")
public class ImportReport {

    private static final int MAX_REMARKS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private String token;

    @Column(name = "imported_at")
    private OffsetDateTime at;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    @Column(name = "imported_by")
    private String by;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Layout layout;

    @Column(name = "rows_read")
    private long rowsRead;

    private int written;

    private int known;

    @Column(name = "sources_made")
    private int sourcesMade;

    @Column(name = "remark_count")
    private int remarkCount;

    @Column(name = "taken_back_at")
    private OffsetDateTime takenBackAt;

    @Column(name = "taken_back_by")
    private String takenBackBy;

    @Column(name = "taken_back")
    private int takenBack;

    @Column(name = "changed_since")
    private int changedSince;

    @ElementCollection
    @CollectionTable(name = "import_remark", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ImportRemark> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "import_passed_over", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "reason")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "cells")
    private Map<Reason, Integer> passedOver = new EnumMap<>(Reason.class);

    protected ImportReport() {
    }

    /**
     * Creates the report.
     *
     * @param writtenAt the time of the figures in the journal; null if none were written
     */
    ImportReport(String by, ImportPreview preview, OffsetDateTime writtenAt) {
        this.by = by;
        this.writtenAt = writtenAt;
        token = preview.getFile().getToken();
        at = DatabaseClock.now();
        fileName = preview.getFile().getFileName();
        sha256 = preview.getFile().getSha256();
        layout = preview.getLayout();
        rowsRead = preview.getRowsRead();
        written = preview.getToWrite().size();
        known = preview.getKnown();
        sourcesMade = preview.getSourcesToMake().size();
        remarkCount = preview.getRemarkCount();
        preview.getRemarks().stream().limit(MAX_REMARKS).map(ImportRemark::new).forEach(remarks::add);
        passedOver.putAll(preview.getPassedOver());
    }

    public Long getId() {
        return id;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getAt() {
        return at.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the time of the figures in the journal; null if none were written, or it was not stored. */
    OffsetDateTime getWrittenAt() {
        return writtenAt == null ? null : writtenAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public String getBy() {
        return by;
    }

    public String getFileName() {
        return fileName;
    }

    /** Returns the SHA-256 digest of the file, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public Layout getLayout() {
        return layout;
    }

    public long getRowsRead() {
        return rowsRead;
    }

    /** Returns how many figures the import recorded. */
    public int getWritten() {
        return written;
    }

    /** Returns how many figures of the file were recorded before, and were skipped. */
    public int getKnown() {
        return known;
    }

    public int getSourcesMade() {
        return sourcesMade;
    }

    /** Returns the number of warnings; only the first of them are stored. */
    public int getRemarkCount() {
        return remarkCount;
    }

    public List<FileFinding> getRemarks() {
        return remarks.stream().map(ImportRemark::asProblem).map(FileFinding::new).toList();
    }

    /** Returns how many rows or cells were skipped on purpose. */
    public Map<Reason, Integer> getPassedOver() {
        return passedOver;
    }

    void takenBack(String name, ImportUndoResult taken) {
        takenBackBy = name;
        takenBackAt = DatabaseClock.now();
        takenBack += taken.deleted();
        changedSince = taken.changed();
    }

    /** Returns when it was last undone, in UTC; null if it was not, or not yet on the as-of day. */
    public OffsetDateTime getTakenBackAt() {
        return takenBackAt == null || !AsOf.includes(takenBackAt) ? null : takenBackAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public String getTakenBackBy() {
        return takenBackBy;
    }

    /** Returns how many of its figures the undo deleted. */
    public int getTakenBack() {
        return takenBack;
    }

    /** Returns how many of its figures the undo kept, because they had been changed since the import. */
    public int getChangedSince() {
        return changedSince;
    }
}
