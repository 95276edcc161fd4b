package org.amur.bench.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.ibm.icu.text.Transliterator;

import org.amur.screening.Party;

/** Names of listed parties with typical errors, in five ways, a fifth of the queries each. */
final class Misspelt {

    /**
     * Name, and the party to find.
     *
     * @param latin the name in plain lower-case Latin letters, for searches that know no other
     */
    record Query(String text, String latin, Party party, String way) {
    }

    private static final String[] WAYS = {"one edit", "two edits", "shuffled, one edit", "a word dropped", "in Cyrillic"};
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");

    private Misspelt() {
    }

    static List<Query> of(List<Party> parties, int count, long seed) {
        Random random = new Random(seed);
        List<Query> queries = new ArrayList<>();
        while (queries.size() < count) {
            Party party = parties.get(random.nextInt(parties.size()));
            String name = party.names().get(random.nextInt(party.names().size())).text();
            int way = queries.size() % WAYS.length;
            int words = name.split(" ").length;
            if (name.length() > 5 && (way < 2 || way == 4 || words > way - 1)) {
                String made = made(name, way, random);
                queries.add(new Query(made, LATIN.transliterate(made), party, WAYS[way]));
            }
        }
        return queries;
    }

    private static String made(String name, int way, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        return switch (way) {
            case 0 -> edited(name, random);
            case 1 -> edited(edited(name, random), random);
            case 2 -> {
                Collections.shuffle(words, random);
                yield edited(String.join(" ", words), random);
            }
            case 3 -> {
                words.remove(random.nextInt(words.size()));
                yield String.join(" ", words);
            }
            default -> CYRILLIC.transliterate(name);
        };
    }

    static String edited(String name, Random random) {
        StringBuilder edited = new StringBuilder(name);
        int at = random.nextInt(name.length());
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(3)) {
            case 0 -> edited.deleteCharAt(at);
            case 1 -> edited.insert(at, letter);
            default -> edited.setCharAt(at, letter);
        }
        return edited.toString();
    }
}
