package org.amur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

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

    /**
     * Returns each word that the record contains, and the correction of each other one; those without are missing. One
     * statement.
     */
    Map<String, String> known(List<String> words) {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        words.forEach(word -> variants.put(word, Stream.concat(Stream.of(word.toLowerCase(Locale.ROOT)),
                variants.size() < MAX_WORDS ? variants(word.toLowerCase(Locale.ROOT)).stream() : Stream.empty()).distinct().toList()));
        Map<String, Integer> kinds = kinds(variants.values().stream().flatMap(List::stream).distinct().toList());
        Map<String, String> known = new HashMap<>();
        variants.forEach((word, others) -> best(word, others, kinds).ifPresent(best -> known.put(word, best)));
        return known;
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

    private static Optional<String> best(String word, List<String> variants, Map<String, Integer> kinds) {
        return kinds.containsKey(variants.get(0)) ? Optional.of(word) : variants.stream().filter(kinds::containsKey)
                .max(Comparator.comparing(kinds::get).thenComparing(variant -> -variants.indexOf(variant)));
    }

    /** Returns the words for kinds of records or that records contain, with the number of kinds of records that contain them. */
    private Map<String, Integer> kinds(List<String> words) {
        Map<String, Integer> found = new HashMap<>();
        words.stream().filter(word -> SearchText.ROLES.of(word).isPresent()).forEach(word -> found.put(word, TERMS.size()));
        if (words.isEmpty()) {
            return found;
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
        for (Object row : query.getResultList()) {
            found.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue());
        }
        return found;
    }
}
