package org.amur.source;

import java.util.List;
import java.util.function.LongFunction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.web.Option;
import org.omnifaces.cdi.Param;

/**
 * Citations with which the form of a new record opens: {@code ?source=} cites a source, {@code ?after=} cites as the record that was
 * saved before. An unknown id is ignored.
 */
@RequestScoped
public class FirstCitations {

    @Inject
    @Param
    private Long source;

    @Inject
    @Param
    private Long after;

    @Inject
    private SourceRepository sources;

    /**
     * Fills the rows of a new form.
     *
     * @param citations reads the citations of a record of the form's kind
     */
    public void fill(CitationRows rows, LongFunction<List<? extends Citation>> citations) {
        List<CitationForm> first = after != null ? citations.apply(after).stream().map(CitationForm::again).toList()
                : source != null ? sources.find(source).map(CitationForm::of).stream().toList() : List.of();
        if (!first.isEmpty()) {
            rows.getRows().clear();
            rows.getRows().addAll(first);
        }
    }

    /** Tells whether records of one source are being entered one after the other. */
    public boolean isSeries() {
        return source != null || after != null;
    }
}
