package org.amur.history;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.jobs.DatabaseClock;
import org.amur.web.Difference;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.omnifaces.cdi.Param;

/**
 * Page {@code /history/record?kind=&id=}: all versions of a record, newest first, with their differences. A version that the user
 * may not see counts as none.
 */
@Named
@RequestScoped
public class RecordHistoryBacking {

    private static final int SIZE = 10;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param
    private Long id;

    @Inject
    @Param
    private Integer page;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    @Inject
    private TemporalReader reads;

    private RecordKind<?> recordKind;
    private Page<Version> versions;
    private Map<String, String> current;

    @PostConstruct
    void load() {
        if (kind == null || id == null) {
            throw new NotFoundException("record", id);
        }
        recordKind = kinds.get(kind);
        int number = page == null ? 1 : Math.max(1, page);
        List<RecordChange> changes = journal.of(kind, id, Page.offset(number, SIZE), SIZE);
        long total = journal.countOf(kind, id);
        if (total == 0) {
            throw new NotFoundException(kind, id);
        }
        versions = Page.of(versions(recordKind, changes), total, number, SIZE);
        current = number == 1 ? versions.getRows().get(0).facts() : facts(recordKind, DatabaseClock.now());
    }

    /** Builds the versions; each is also the predecessor of the next, so it is read once. */
    private List<Version> versions(RecordKind<?> kind, List<RecordChange> changes) {
        List<Version> read = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (int i = changes.size() - 1; i >= 0; i--) {
            RecordChange change = changes.get(i);
            if (i == changes.size() - 1) {
                before = facts(kind, change.getAt().minus(1, ChronoUnit.MICROS));
            }
            Map<String, String> after = facts(kind, change.getAt());
            read.add(0, new Version(change, Difference.between(before, after), after));
            before = after;
        }
        return read;
    }

    private <T extends Recorded> Map<String, String> facts(RecordKind<T> kind, OffsetDateTime at) {
        return reads.findAt(at, kind.type(), id).filter(record -> kinds.isReadable(kind, record))
                .map(kind::facts).orElse(Map.of());
    }

    /** Returns the latest title of the record. */
    public String getTitle() {
        return versions.getRows().isEmpty() ? "" : versions.getRows().get(0).change().getTitle();
    }

    public String getViewAddress() {
        return recordKind.viewAddress(id);
    }

    /** Returns the address for undoing the deletion, if that is the latest change; else null. */
    public String getUndoAddress() {
        RecordChange last = versions.getNumber() == 1 ? versions.getRows().get(0).change() : null;
        return last != null && last.isUndoable() ? recordKind.listAddress() + "?undo=" + last.getId() : null;
    }

    /** Returns the address of the form that restores a version; null unless it differs from the current one. */
    public String restoreAddress(Version version) {
        boolean differs = !current.isEmpty() && !version.facts().isEmpty() && !version.facts().equals(current);
        return differs && recordKind instanceof RestorableKind<?> restorable ? restorable.restoreAddress(version.change()) : null;
    }

    /** Returns the section of the application that the record belongs to: the folder of its page. */
    public String getSection() {
        return getViewAddress().split("/")[1];
    }

    public Page<Version> getVersions() {
        return versions;
    }

    /**
     * Version of the record.
     *
     * @param facts all entries, as texts by message key; empty if it does not exist
     */
    public record Version(RecordChange change, List<Difference> differences, Map<String, String> facts) {
    }
}
