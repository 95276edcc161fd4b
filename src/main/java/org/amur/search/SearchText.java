package org.amur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.event.TopicWords;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.text.WordRoles;

/**
 * Search text taken apart: "Xi Putin March 2023" has two words and a period.
 *
 * @param typed  whole text
 * @param parts  words outside the period, as typed
 * @param date   words of the period; empty for none
 * @param period null for none
 */
record SearchText(String typed, List<String> parts, String date, PartialDate period) {

    static final WordRoles ROLES = WordRoles.read(SearchText.class, "words.properties");

    private static final Pattern RECENT = Pattern.compile("^(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s*(?:年|г\\.?|года?|году)?");
    private static final Pattern HAN_RUN = Pattern.compile("\\p{IsHan}{4,20}");
    /** A name with a particle. */
    private static final Pattern HAN_REST = Pattern.compile("\\p{IsHan}{3}");
    private static final int MAX_WORDS = 12;
    private static final int MAX_WORDS_OF_A_DATE = 6;
    private static final Set<String> FILLERS = Set.of("CONNECTING", "QUESTION");
    private static final String OTHER_WORD = "MEANS.";

    /**
     * Takes a text apart.
     *
     * @param names Chinese names that may stand in it without spaces
     */
    static SearchText of(String typed, Collection<String> names) {
        List<String> words = split(spaced(typed, names));
        for (int length = words.size() > MAX_WORDS ? 0 : Math.min(words.size(), MAX_WORDS_OF_A_DATE); length > 0; length--) {
            for (int first = 0; first + length <= words.size(); first++) {
                String date = String.join(" ", words.subList(first, first + length));
                PartialDate period = period(date);
                if (period != null) {
                    List<String> rest = new ArrayList<>(words.subList(0, first));
                    rest.addAll(words.subList(first + length, words.size()));
                    return new SearchText(typed, rest, date, period);
                }
            }
        }
        return new SearchText(typed, words, "", null);
    }

    private static String spaced(String typed, Collection<String> names) {
        return ROLES.spaced(typed, Stream.concat(names.stream(), TopicWords.chinese().stream()).toList());
    }

    private static List<String> split(String text) {
        // A dash between letters connects names; one between digits is part of a date.
        return Arrays.stream(text.strip().replaceAll("(?<=\\p{L})\\s*[–—]\\s*(?=\\p{L})", " - ").split("[\\s,;?？]+"))
                .filter(word -> !word.isEmpty()).toList();
    }

    /** Returns a period of a recent century: {@code March 2023}, not the number of an act. */
    private static PartialDate period(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        try {
            PartialDate period = PartialDate.parse(text);
            return RECENT.matcher(period.getEdtf().replaceFirst("^\\[?\\.\\./?", "")).find() ? period : null;
        } catch (PartialDateException none) {
            return null;
        }
    }

    /** Returns the parts of Chinese words that may be names. */
    static List<String> possibleChineseNames(String typed) {
        boolean unknown = split(spaced(typed, List.of())).stream().anyMatch(word -> HAN_REST.matcher(word).find());
        return unknown ? HAN_RUN.matcher(typed).results().flatMap(run -> substrings(run.group())).distinct().toList() : List.of();
    }

    private static Stream<String> substrings(String run) {
        return IntStream.range(0, run.length()).boxed().flatMap(first -> IntStream.rangeClosed(first + 2, run.length())
                .mapToObj(end -> run.substring(first, end)));
    }

    /** Returns the text without its period. */
    String undated() {
        return period == null ? typed : String.join(" ", parts);
    }

    /** Returns the kind of record that the text asks for; null for none. */
    RecordGroup group() {
        return parts.stream().flatMap(word -> RecordGroup.of(word).stream()).findFirst().orElse(null);
    }

    /** Returns the words for events: those that have a meaning, in the words of the record. */
    List<String> words() {
        List<String> words = meaningful(word -> !"EVENTS".equals(role(word)));
        return words.isEmpty() && period == null ? parts : words;
    }

    /** Returns the words that are not for a kind of record. */
    List<String> names() {
        return meaningful(word -> RecordGroup.of(word).isEmpty());
    }

    /** Returns the words for figures, with the period. */
    String figures(List<String> names) {
        List<String> words = new ArrayList<>(names);
        parts.stream().filter(word -> "FLOWS".equals(role(word))).forEach(words::add);
        words.add(date);
        return String.join(" ", words).strip();
    }

    private List<String> meaningful(Predicate<String> kept) {
        return parts.stream().filter(word -> !isFiller(word)).filter(kept).map(SearchText::meant).flatMap(List::stream).toList();
    }

    private static List<String> meant(String word) {
        String role = role(word);
        return role.startsWith(OTHER_WORD) ? List.of(role.substring(OTHER_WORD.length()).split(" ")) : List.of(word);
    }

    private static boolean isFiller(String word) {
        return FILLERS.contains(role(word)) || WordRoles.isHan(word)
                && word.codePoints().allMatch(letter -> FILLERS.contains(role(Character.toString(letter))));
    }

    private static String role(String word) {
        return ROLES.of(word).orElse("");
    }

    /** Returns the words that are not for a kind of record as one name, in lower case. */
    String name() {
        return name(parts.stream().filter(word -> RecordGroup.of(word).isEmpty()).toList());
    }

    /** Returns the possible pairs of names, "china" and "russia", and one name alone last, in lower case. */
    List<List<String>> pairs() {
        List<List<String>> pairs = new ArrayList<>();
        for (int split = 1; split < parts.size() && parts.size() <= MAX_WORDS; split++) {
            pairs.add(List.of(name(parts.subList(0, split)), name(parts.subList(split, parts.size()))));
        }
        pairs.add(List.of(name(parts)));
        return pairs.stream().filter(pair -> !pair.contains("")).distinct().toList();
    }

    /** Returns the words as a name, without connecting words and words for events at its ends. */
    private static String name(List<String> words) {
        int first = 0;
        int end = words.size();
        while (first < end && isOutside(words.get(first))) {
            first++;
        }
        while (end > first && isOutside(words.get(end - 1))) {
            end--;
        }
        List<String> inner = words.subList(first, end);
        return String.join(" ", inner.size() == 1 ? meant(inner.get(0)) : inner).toLowerCase(Locale.ROOT);
    }

    private static boolean isOutside(String word) {
        return isFiller(word) && !"the".equalsIgnoreCase(word) || "EVENTS".equals(role(word));
    }

    /** Returns the text with other words. */
    SearchText with(UnaryOperator<List<String>> change) {
        List<String> changed = change.apply(parts);
        return new SearchText((String.join(" ", changed) + " " + date).strip(), changed, date, period);
    }

    /** Returns the text without some of its names. */
    SearchText without(Collection<String> names) {
        return with(all -> all.stream().filter(word -> !names.containsAll(meant(word))).toList());
    }

    /** Returns the texts without one part, by that part: the month, a word from the last on, the period. */
    Map<String, SearchText> shortened() {
        Map<String, SearchText> shorter = new LinkedHashMap<>();
        if (year() != null && period.precision() != PartialDate.Precision.YEAR) {
            shorter.put(dateWithoutYear(), inPeriod(PartialDate.parse(year().toString())));
        }
        List<String> words = words();
        for (int i = words.size() - 1; i >= 0 && words.size() + date.length() > 1; i--) {
            String word = words.get(i);
            shorter.put(word, with(all -> words.stream().filter(each -> !each.equals(word)).toList()));
        }
        if (period != null && !words.isEmpty()) {
            shorter.put(date, inPeriod(null));
        }
        return shorter;
    }

    /** Returns the text with another period; null for none. */
    private SearchText inPeriod(PartialDate other) {
        String words = other == null ? "" : other.getEdtf();
        return new SearchText((String.join(" ", parts) + " " + words).strip(), parts, words, other);
    }

    /** Returns the year that contains the period; null if it is longer. */
    Integer year() {
        boolean one = period != null && period.getEarliest() != null && period.getLatest() != null
                && period.getEarliest().getYear() == period.getLatest().getYear();
        return one ? Integer.valueOf(period.getEarliest().getYear()) : null;
    }

    /** Returns the words of the period without its year, such as "March". */
    private String dateWithoutYear() {
        String rest = YEAR.matcher(date).replaceFirst("").replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").strip();
        return rest.isEmpty() ? date : rest;
    }
}
