package org.amur.source;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.Duplicate;
import org.amur.history.ServiceEditing;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** Page {@code /source/edit}: edits the source {@code id}, or creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class SourceEditBacking extends ServiceEditing<SourceForm, SourceService> {

    private static final long serialVersionUID = 1L;

    /** Publisher of a new source. */
    @Inject
    @Param
    private String publisher;

    @Inject
    private SourceRepository sources;

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
}
