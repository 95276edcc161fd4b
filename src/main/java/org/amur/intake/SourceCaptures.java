package org.amur.intake;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Captures of a source, on its page. */
@Named
@RequestScoped
public class SourceCaptures {

    @Inject
    private CaptureRepository captures;

    private List<CaptureRow> rows;

    /** Returns the captures, newest first: one statement. */
    public List<CaptureRow> of(long source) {
        if (rows == null) {
            rows = captures.ofSource(source);
        }
        return rows;
    }
}
