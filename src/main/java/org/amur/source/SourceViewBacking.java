package org.amur.source;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.history.RecordDeletion;
import org.amur.web.DependentList;
import org.amur.web.Dependents;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /source/view?id=}: one source, what rests on it, and its latest changes. */
@Named
@RequestScoped
public class SourceViewBacking {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private SourceRepository sources;

    @Inject
    private SourceService service;

    @Inject
    private RecordDeletion deletion;

    @Inject
    private ChangeRepository journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    private Source source;
    private DependentList citing;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(SourceRecordKind.CODE, "");
        }
        source = sources.get(id);
        citing = DependentList.of(dependents, SourceRecordKind.CODE, id);
        changes = journal.of(SourceRecordKind.CODE, id, 0, CHANGES);
    }

    /** Deletes the source and offers the undo on the list; refused while anything rests on it. */
    public String delete() {
        return deletion.leadTo("/source/list", version -> service.delete(id, version));
    }

    public Source getSource() {
        return source;
    }

    /** What cites the source or derives from it. */
    public DependentList getCiting() {
        return citing;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
