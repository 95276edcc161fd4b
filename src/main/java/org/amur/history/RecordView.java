package org.amur.history;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** Base of pages that show a record with its latest changes: {@code …/view?id=}. */
public abstract class RecordView {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    private List<RecordChange> changes;

    /** Returns the {@link RecordKind#code()}. */
    protected abstract String kind();

    /** Reads the record and what the page shows of it. */
    protected abstract void read(long record);

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(kind(), "");
        }
        read(id);
        changes = journal.of(kind(), id, 0, CHANGES);
    }

    protected long id() {
        return id;
    }

    /** Deletes the record, and offers the undo on the list; refused while other records refer to it. */
    protected String delete(String list, DeletionCommand command) {
        return deletion.leadTo(list, version -> command.delete(id, version));
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
