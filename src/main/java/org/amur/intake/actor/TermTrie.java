package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;
import org.amur.intake.text.TextWords;

/**
 * Terms found in a text whatever case, script variant or accent they are written in.
 *
 * @param <T> what a term stands for
 */
final class TermTrie<T> {

    /** Letters of an acronym, which must be capitals. */
    private static final int ACRONYM = 5;
    /** Letters of an initial or abbreviation in a name. */
    private static final int ABBREVIATION = 4;
    /** Signs in a row that may be missing in a term: Co., Ltd. */
    private static final int MOST_SKIPPED = 2;
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ltd", "inc", "co", "llc", "corp", "limited");
    private static final Set<String> SKIPPED = Set.of(".", ",", "\"", "'", "(", ")");

    private final Node<T> root = new Node<>();

    /**
     * Term found.
     *
     * @param to index after its last word
     * @param term as listed
     */
    record Match<T>(int from, int to, T value, String term) {
    }

    private record Entry<T>(T value, String term, List<TextWord> words, boolean isLoose) {
    }

    private record Path<T>(Node<T> node, int[] indexes, int length) {
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> byWord = new HashMap<>();
        private final Map<String, List<Node<T>>> byForm = new HashMap<>();
        private final List<Entry<T>> entries = new ArrayList<>();

        Node<T> next(TextWord word) {
            return byWord.computeIfAbsent(word.plain(), plain -> add(word));
        }

        private Node<T> add(TextWord word) {
            Node<T> next = new Node<>();
            Collection<String> forms = word.kind() == Kind.CYRILLIC ? RussianForms.of(word.plain()) : List.of(word.plain());
            forms.forEach(form -> byForm.computeIfAbsent(form, plain -> new ArrayList<>(1)).add(next));
            return next;
        }
    }

    /** Adds a term whose capitals must be capitals in the text. */
    void add(String term, T value) {
        add(term, value, false);
    }

    /** Adds a term that may be written with small letters, except acronyms. */
    void addLoose(String term, T value) {
        add(term, value, true);
    }

    private void add(String term, T value, boolean isLoose) {
        List<TextWord> words = TextWords.of(term).stream().filter(word -> !SKIPPED.contains(word.plain())).toList();
        Node<T> node = root;
        for (TextWord word : words) {
            node = node.next(word);
        }
        if (!words.isEmpty() && node.entries.stream().noneMatch(entry -> entry.value.equals(value))) {
            node.entries.add(new Entry<>(value, term, words, isLoose));
        }
    }

    /** Returns the longest terms that begin at a word; several if one term stands for several things. */
    List<Match<T>> at(Reading text, int start) {
        List<Match<T>> found = List.of();
        List<Path<T>> paths = List.of(new Path<>(root, new int[0], 0));
        int index = start;
        while (!paths.isEmpty() && index < text.size() && (index == start || text.continues(index))) {
            List<Path<T>> longer = step(text.at(index), index, paths);
            for (int skipped = 0;
                    skipped < MOST_SKIPPED
                            && longer.isEmpty()
                            && index > start
                            && isSkipped(text, index)
                            && text.continues(index + 1);
                    skipped++) {
                index++;
                longer = step(text.at(index), index, paths);
            }
            index++;
            List<Match<T>> matches = matches(text, start, index, longer);
            found = matches.isEmpty() ? found : matches;
            paths = longer;
        }
        return found;
    }

    private static boolean isSkipped(Reading text, int index) {
        return switch (text.plain(index)) {
            case "." -> text.isGlued(index) && text.at(index - 1).isCapital() && text.plain(index - 1).length() <= ABBREVIATION;
            case "," -> SUFFIXES.contains(text.plain(index + 1));
            case "\"", "'", "(", ")" -> text.continues(index + 1) && !text.is(index - 1, text.plain(index));
            default -> false;
        };
    }

    private List<Path<T>> step(TextWord word, int index, List<Path<T>> paths) {
        List<Path<T>> longer = new ArrayList<>(1);
        for (Path<T> path : paths) {
            for (Node<T> next : path.node.byForm.getOrDefault(word.plain(), List.of())) {
                int[] indexes = Arrays.copyOf(path.indexes, path.length + 1);
                indexes[path.length] = index;
                longer.add(new Path<>(next, indexes, path.length + 1));
            }
        }
        return longer;
    }

    private List<Match<T>> matches(Reading text, int from, int to, List<Path<T>> paths) {
        List<Match<T>> matches = new ArrayList<>(1);
        for (Path<T> path : paths) {
            for (Entry<T> entry : path.node.entries) {
                if (isCapitalised(text, entry, path.indexes)) {
                    matches.add(new Match<>(from, to, entry.value, entry.term));
                }
            }
        }
        return matches;
    }

    private static boolean isCapitalised(Reading text, Entry<?> entry, int[] indexes) {
        for (int i = 0; i < indexes.length; i++) {
            TextWord wanted = entry.words.get(i);
            TextWord word = text.at(indexes[i]);
            boolean isAcronym = wanted.isUpper() && wanted.plain().length() > 1 && wanted.plain().length() <= ACRONYM;
            if (isAcronym ? !isAcronym(text, word, wanted) : wanted.isCapital() && !entry.isLoose && !word.isCapital()) {
                return false;
            }
        }
        return true;
    }

    /** An acronym is in capitals but for a Russian ending: МИДа. */
    private static boolean isAcronym(Reading text, TextWord word, TextWord wanted) {
        String written = text.text().substring(word.start(), Math.min(word.end(), word.start() + wanted.plain().length()));
        return word.isUpper() || written.equals(written.toUpperCase(Locale.ROOT));
    }
}
