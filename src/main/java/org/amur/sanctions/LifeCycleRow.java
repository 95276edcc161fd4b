package org.amur.sanctions;

import java.util.List;

import org.amur.source.Citation;
import org.amur.text.PartialDate;

/** Life-cycle date on a page: kind, date, precision and citation. */
public final class LifeCycleRow {

    private final LifeCycleDate date;
    private final Citation citation;

    /** @param citation citation that states it, with its source; null if there is none */
    LifeCycleRow(LifeCycleDate date, Citation citation) {
        this.date = date;
        this.citation = citation;
    }

    public LifeCycleKind getKind() {
        return date.getKind();
    }

    public PartialDate getDate() {
        return date.getDate();
    }

    /** Returns the suffix of a message key for the precision, including approximate and uncertain. */
    public String getPrecision() {
        PartialDate when = date.getDate();
        String edtf = when.getEdtf();
        boolean qualified = edtf.contains("~") || edtf.contains("?") || edtf.contains("%");
        return qualified ? "QUALIFIED" : when.precision().name();
    }

    /** Returns its citation as a list, empty if there is none. */
    public List<Citation> getCitations() {
        return citation == null ? List.of() : List.of(citation);
    }

    /** Returns the number of the citation on the page. */
    public int getNumber() {
        return citation == null ? 0 : citation.getPosition() + 1;
    }
}
