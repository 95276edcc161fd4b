package org.amur.sanctions;

import java.util.List;

import org.amur.source.Citation;
import org.amur.text.PartialDate;

/** One life-cycle date on a page: what happened, when, how precisely that is known, and which citation says so. */
public final class LifeCycleRow {

    private final LifeCycleDate date;
    private final Citation citation;

    /** @param citation the one that states it, with its source; null if there is none */
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

    /** Its precision, or that it is approximate or doubtful: the end of a message key. */
    public String getPrecision() {
        PartialDate when = date.getDate();
        String edtf = when.getEdtf();
        boolean qualified = edtf.contains("~") || edtf.contains("?") || edtf.contains("%");
        return qualified ? "QUALIFIED" : when.precision().name();
    }

    /** The one citation that states it, or none. */
    public List<Citation> getCitations() {
        return citation == null ? List.of() : List.of(citation);
    }

    /** The number under which the page lists that citation. */
    public int getNumber() {
        return citation == null ? 0 : citation.getPosition() + 1;
    }
}
