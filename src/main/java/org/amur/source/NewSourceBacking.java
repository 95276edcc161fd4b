package org.amur.source;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.Duplicate;
import org.amur.history.QuickCreation;
import org.omnifaces.cdi.ViewScoped;

/** Dialog that creates a source. */
@Named
@ViewScoped(saveInViewState = true)
public class NewSourceBacking extends QuickCreation<SourceForm, SourceService> {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceDuplicates duplicates;

    @Override
    protected SourceForm blank() {
        return new SourceForm();
    }

    @Override
    protected List<Duplicate> duplicates(SourceForm entered) {
        return duplicates.of(entered);
    }

    @Override
    protected String label(SourceForm entered) {
        return entered.getTitle();
    }
}
