package org.amur.source;

import org.amur.history.Recorded;

/** Citation of no fact, for plain tests. */
class TestCitation extends Citation {

    TestCitation(Source source, Source original, String quotation) {
        set(0, source, original, null, quotation, Credibility.CANNOT_BE_JUDGED);
    }

    @Override
    public Recorded getFact() {
        return null;
    }

    /** Returns a source that is not stored. */
    static Source source(String title) {
        SourceForm form = new SourceForm();
        form.setTitle(title);
        Source source = new Source();
        form.applyTo(source);
        return source;
    }
}
