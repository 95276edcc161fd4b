package org.amur.source;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.Duplicate;
import org.amur.history.RecordEditing;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** Page {@code /source/edit}: edits the source {@code id}, or creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class SourceEditBacking extends RecordEditing<SourceForm> {

    private static final long serialVersionUID = 1L;

    /** Publisher of a new source. */
    @Inject
    @Param
    private String publisher;

    @Inject
    private SourceRepository sources;

    @Inject
    private SourceService service;

    @Inject
    private SourceDuplicates duplicates;

    @Override
    protected SourceForm blank() {
        SourceForm form = new SourceForm();
        form.setPublisher(publisher);
        return form;
    }

    @Override
    protected SourceForm stored(long id) {
        return new SourceForm(sources.get(id));
    }

    @Override
    protected List<Duplicate> duplicates(SourceForm entered) {
        return duplicates.of(entered);
    }

    @Override
    protected long create(SourceForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(SourceForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/source/view";
    }
}
