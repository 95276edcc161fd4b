package org.amur.sanctions.programme;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.citing.Citable;
import org.amur.citing.Reference;
import org.amur.history.RecordView;
import org.amur.source.SourceReferences;
import org.amur.web.DependentList;
import org.amur.web.Dependents;

/** {@code /sanctions/programme/view?id=}: one programme with its measures and latest changes. */
@Named
@RequestScoped
public class ProgrammeViewBacking extends RecordView implements Citable {

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeService service;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    private Programme programme;
    private List<ProgrammeCitation> citations;
    private DependentList measures;

    @Override
    protected String kind() {
        return ProgrammeRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        programme = programmes.get(id);
        citations = programmes.citations(id);
        measures = DependentList.of(dependents, ProgrammeRecordKind.CODE, id);
    }

    /** Deletes the programme and offers to undo it on the list; refused while it has measures. */
    public String delete() {
        return delete("/sanctions/programme/list", service::delete);
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<ProgrammeCitation> getCitations() {
        return citations;
    }

    public DependentList getMeasures() {
        return measures;
    }

    @Override
    public String citedTitle() {
        return programme.getName();
    }

    @Override
    public List<Reference> citedSources() {
        return SourceReferences.of(citations);
    }
}
