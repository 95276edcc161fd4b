package org.amur.source;

import org.amur.text.PartialDate;

/** Sources for plain tests of other packages. */
public final class Sources {

    private Sources() {
    }

    /** Returns a source with a date of publication only. */
    public static Source published(String date) {
        Source source = new Source();
        source.locate(null, PartialDate.parse(date), null);
        return source;
    }
}
