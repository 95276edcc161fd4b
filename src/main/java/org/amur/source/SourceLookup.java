package org.amur.source;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;

/** Completes the name of a source in any form's field. */
@Named
@RequestScoped
public class SourceLookup {

    private static final int COUNT = 10;

    @Inject
    private SourceRepository sources;

    public List<Option> complete(String typed) {
        return sources.suggest(typed, COUNT);
    }

    /** What a citation's credibility may be, for its field. */
    public Credibility[] getCredibilities() {
        return Credibility.values();
    }
}
