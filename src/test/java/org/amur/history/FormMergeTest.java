package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.web.FormRows;
import org.junit.jupiter.api.Test;

class FormMergeTest {

    /** Form with two plain fields, one field that appears in two facts, and rows. */
    public static final class Letter extends RecordForm {

        private static final long serialVersionUID = 1L;

        private String title;
        private String place;
        private String span;
        private final FormRows<StringBuilder> names = new FormRows<>(StringBuilder::new);

        Letter(String title, String place, String span, String... named) {
            this.title = title;
            this.place = place;
            this.span = span;
            List.of(named).forEach(name -> names.getRows().add(new StringBuilder(name)));
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("title", title);
            facts.put("place", place);
            facts.put("from", span.split("-")[0]);
            facts.put("until", span.split("-")[1]);
            facts.put("names", names.getRows().stream().map(StringBuilder::toString).collect(Collectors.joining(",")));
            return facts;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        public String getSpan() {
            return span;
        }

        public void setSpan(String span) {
            this.span = span;
        }

        public FormRows<StringBuilder> getNames() {
            return names;
        }
    }

    private final Letter mine = new Letter("Mine", "Moscow", "1-2", "Xi");
    private final Letter theirs = new Letter("Theirs", "Beijing", "1-3", "Xi", "Putin");

    @Test
    void mergesOnlyTheWantedFields() {
        FormMerge.merge(theirs, mine, Set.of("place", "names"));
        assertEquals(Map.of("title", "Mine", "place", "Beijing", "from", "1", "until", "2", "names", "Xi,Putin"), mine.facts());
    }

    @Test
    void aFieldThatAffectsUnwantedFactsIsKept() {
        Letter later = new Letter("Mine", "Moscow", "2-3");
        FormMerge.merge(later, mine, Set.of("until"));
        assertEquals("1", mine.facts().get("from"));
        assertEquals("2", mine.facts().get("until"));
    }

    @Test
    void unwantedRowsAreKept() {
        FormMerge.merge(theirs, mine, Set.of("until"));
        assertEquals("Xi", mine.facts().get("names"));
        assertEquals("3", mine.facts().get("until"));
    }
}
