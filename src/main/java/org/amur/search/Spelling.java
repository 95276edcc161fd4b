package org.amur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.amur.text.SearchTerms;

/**
 * Correction of typing errors by the words that the record contains: words of four or more letters with one letter too
 * many, missing, wrong or swapped with the next. Reads today's published words for any day, because a spelling is not a
 * fact.
 */
@ApplicationScoped
class Spelling {

    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 24;
    private static final int MAX_WORDS = 4;
    private static final List<String> ALPHABETS = List.of("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя");
    private static final List<String> TERMS = List.of("actor_term t where", "event_term t join event e on e.id = t.event_id where"
            + " e.status = 'PUBLISHED' and", "source_term t where", "measure_term t where", "list_entry_term t where");

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns the text with unknown words replaced by known ones; the text itself if there is nothing to correct. One statement. */
    String correct(String typed) {
        List<String> words = SearchTerms.query(typed).stream().limit(MAX_WORDS).toList();
        Map<String, List<String>> variants = new LinkedHashMap<>();
        words.forEach(word -> variants.put(word, variants(word)));
        Map<String, Integer> known = known(variants.values().stream().flatMap(List::stream).distinct().toList());
        List<String> corrected = words.stream().map(word -> best(word, variants.get(word), known)).toList();
        return corrected.equals(words) ? typed : String.join(" ", corrected);
    }

    /** Returns the word first, if it may be corrected, and then all words that differ from it by one error. */
    static List<String> variants(String word) {
        String alphabet = ALPHABETS.stream()
                .filter(letters -> word.chars().allMatch(c -> letters.indexOf(c) >= 0))
                .findFirst()
                .orElse(null);
        if (alphabet == null || word.length() < MIN_LENGTH || word.length() > MAX_LENGTH) {
            return List.of();
        }
        List<String> swapped = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            if (after.length() > 1) {
                swapped.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            if (!after.isEmpty()) {
                others.add(before + after.substring(1));
            }
            for (char letter : alphabet.toCharArray()) {
                others.add(before + letter + after);
                if (!after.isEmpty()) {
                    others.add(before + letter + after.substring(1));
                }
            }
        }
        // A wrong first letter is the rarest error.
        others.sort(Comparator.comparing(variant -> variant.charAt(0) != word.charAt(0)));
        return Stream.of(Stream.of(word), swapped.stream(), others.stream()).flatMap(each -> each).distinct().toList();
    }

    private static String best(String word, List<String> variants, Map<String, Integer> known) {
        return known.containsKey(word) ? word : variants.stream().filter(known::containsKey)
                .max(Comparator.comparing(known::get).thenComparing(variant -> -variants.indexOf(variant))).orElse(word);
    }

    /** Returns the words that records contain, with the number of kinds of records that contain them. */
    private Map<String, Integer> known(List<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        String kinds = TERMS.stream().map(terms -> "case when exists (select 1 from " + terms + " t.term = v.term) then 1 else 0 end")
                .collect(Collectors.joining(" + "));
        String values = IntStream.rangeClosed(1, words.size())
                .mapToObj(i -> "(cast(?" + i + " as varchar(60)))")
                .collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery("select w.term, w.kinds from (select v.term, " + kinds + " kinds from (values "
                + values + ") v(term)) w where w.kinds > 0");
        for (int i = 0; i < words.size(); i++) {
            query.setParameter(i + 1, words.get(i));
        }
        Map<String, Integer> known = new HashMap<>();
        for (Object row : query.getResultList()) {
            known.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
        }
        return known;
    }
}
