package org.amur.figureimport.run;

import java.io.Serializable;

import org.amur.figureimport.rows.DraftCitation;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.Option;

/**
 * Source as the rows of a file name it, with the recorded source if there is one.
 *
 * @param address empty if the file states none
 * @param record recorded source; null if there is none and the import creates one
 */
public record NamedSource(String key, String name, String address, PartialDate published, Option record) implements Serializable {

    /** ISO 639-2 code of an undetermined language. */
    private static final String UNDETERMINED = "und";

    private static final int MAX_PUBLISHER_LENGTH = 200;

    NamedSource(FigureDraft first, Option record) {
        this(key(first.citation()), first.citation().source(), first.citation().spelledAddress(), first.statement().published(), record);
    }

    /** Returns the key of a citation's source: its address, else its name. */
    static String key(DraftCitation citation) {
        return citation.address().isEmpty() ? "name " + citation.source() : "address " + citation.spelledAddress();
    }

    /** Shortens a title to the maximum length of a publisher's name. */
    private static String shortened(String name) {
        if (name.length() <= MAX_PUBLISHER_LENGTH) {
            return name;
        }
        int cut = MAX_PUBLISHER_LENGTH - 1;
        return ShortText.to(name, cut) + "…";
    }

    SourceForm newSource() {
        SourceForm form = new SourceForm();
        form.setTitle(name);
        form.setPublisher(shortened(name));
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setReliability(Reliability.F);
        form.setLanguage(UNDETERMINED);
        form.setAddress(address.isEmpty() ? null : address);
        form.setPublished(published.isUnknown() ? null : published);
        return form;
    }
}
