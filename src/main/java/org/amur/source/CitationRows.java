package org.amur.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.amur.web.FormRows;
import org.amur.web.Texts;

/** Citations of a fact in a form. */
public class CitationRows extends FormRows<CitationForm> {

    private static final long serialVersionUID = 1L;

    public CitationRows() {
        super(CitationForm::new);
    }

    public CitationRows(Collection<? extends Citation> citations) {
        super(CitationForm::new, citations, CitationForm::new);
    }

    /**
     * Returns the citations by number, from 1, for fields that refer to them. A list of entries, because the labels of
     * a map would be written as HTML.
     */
    public Map<String, Integer> getNumbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (CitationForm citation : getRows()) {
            int number = numbers.size() + 1;
            numbers.put(number + " · " + (citation.getSource() == null ? Texts.get("source.citation.unchosen")
                    : citation.getSource().label()), number);
        }
        return numbers;
    }

    /** Returns all rows as text, one per line, for comparing versions; null if there are none. */
    public String toText() {
        return toText(CitationForm::toText);
    }
}
