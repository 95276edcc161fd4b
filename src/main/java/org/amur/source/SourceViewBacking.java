package org.amur.source;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.RecordView;
import org.amur.web.DependentList;
import org.amur.web.Dependents;

/** Page {@code /source/view?id=}: a source, the records that cite it, and its latest changes. */
@Named
@RequestScoped
public class SourceViewBacking extends RecordView implements Citable {

    @Inject
    private SourceRepository sources;

    @Inject
    private SourceService service;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    @Inject
    private AffectedCitationRepository citations;

    private Source source;
    private long affected;
    private long unresolved;
    private DependentList citing;

    @Override
    protected String kind() {
        return SourceRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        source = sources.get(id);
        citing = DependentList.of(dependents, SourceRecordKind.CODE, id);
        if (source.getStatus() != SourceStatus.CURRENT) {
            affected = citations.count(id);
            unresolved = citations.countUnresolved(id);
        }
    }

    /** Deletes the source and offers the undo on the list; refused while other records refer to it. */
    public String delete() {
        return delete("/source/list", service::delete);
    }

    public Source getSource() {
        return source;
    }

    /** Returns the number of citations that depend on it; 0 unless it is corrected or retracted. */
    public long getAffected() {
        return affected;
    }

    /** Returns the number of these that no editor has reviewed since. */
    public long getUnresolved() {
        return unresolved;
    }

    /** Returns the records that cite the source or a source that repeats it, and the latter. */
    public DependentList getCiting() {
        return citing;
    }

    @Override
    public String citedTitle() {
        return source.getTitle();
    }

    @Override
    public List<Reference> citedSources() {
        return List.of(SourceReferences.of(source));
    }
}
