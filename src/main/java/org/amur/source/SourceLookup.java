package org.amur.source;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;

/** Autocompletion of sources in form fields. */
@Named
@RequestScoped
public class SourceLookup {

    private static final int COUNT = 10;

    @Inject
    private SourceRepository sources;

    public List<Option> complete(String typed) {
        return sources.suggest(typed, COUNT);
    }

    /** Returns the options of a citation's credibility. */
    public Credibility[] getCredibilities() {
        return Credibility.values();
    }
}
