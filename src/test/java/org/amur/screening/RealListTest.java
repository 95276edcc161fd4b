package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.amur.lists.read.ListExtracts;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameIndex;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.WeightedName;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Properties of fictitious names also hold for an extract of OFAC's list with persons, organisations, ships and
 * aircraft.
 */
class RealListTest {

    /** Names and queries of each kind, all compared with each other. */
    private static final int NAMES = 400;
    private static final int QUERIES = 25;
    private static final float[] THRESHOLDS = {NameIndex.MIN_THRESHOLD, 0.5f, NameMatcher.THRESHOLD, 0.85f};

    private static List<Party> parties;
    private static ScreeningIndex all;

    @BeforeAll
    static void readTheList() throws IOException {
        Map<String, BearerKind> kinds = new LinkedHashMap<>();
        Map<String, List<PartyName>> names = new LinkedHashMap<>();
        for (CSVRecord row : rows("sdn.csv")) {
            kinds.put(row.get(0), kind(row.get(2).strip()));
            names.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(PartyName.of(row.get(1)));
        }
        for (CSVRecord row : rows("alt.csv")) {
            names.get(row.get(0)).add(PartyName.of(row.get(3)));
        }
        parties = names.entrySet().stream().map(each -> Party.named(each.getKey(), kinds.get(each.getKey()), each.getValue())).toList();
        all = ScreeningIndex.of(parties);
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        Path path = ListExtracts.path("ofac/sdn-2022-01/" + file);
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            return CSVFormat.DEFAULT.parse(reader).getRecords().stream().filter(row -> row.size() > 3).toList();
        }
    }

    private static BearerKind kind(String type) {
        return switch (type) {
            case "individual" -> BearerKind.PERSON;
            case "vessel", "aircraft" -> BearerKind.VESSEL;
            default -> BearerKind.ORGANISATION;
        };
    }

    /** The index skips no name that reaches the threshold. */
    @ParameterizedTest
    @EnumSource(BearerKind.class)
    void losesNothingThatReachesTheThreshold(BearerKind kind) {
        Random random = new Random(7);
        NameIndex.Builder builder = new NameIndex.Builder();
        some(NAMES, random).forEach(party -> builder.add(NameParser.parse(any(party.names(), random).text(), party.kind())));
        NameIndex index = builder.build();
        int found = 0;
        for (Party party : some(QUERIES, random)) {
            String typed = misspelt(any(party.names(), random).text(), random);
            WeightedName query = index.weigh(NameParser.parse(typed, random.nextBoolean() ? kind : party.kind()));
            float[] scores = new float[index.size()];
            IntStream.range(0, scores.length).forEach(place -> scores[place] = Comparison.score(query, index.name(place)));
            for (float threshold : THRESHOLDS) {
                found += assertFindsAll(index, query, scores, threshold);
            }
        }
        assertTrue(found > QUERIES, "The names meet too seldom for this to show anything: " + found);
    }

    private static int assertFindsAll(NameIndex index, WeightedName query, float[] scores, float threshold) {
        NameIndex.Candidates candidates = index.candidates(query, threshold);
        Map<Integer, Float> bounds = new TreeMap<>();
        candidates.all().forEach(candidate -> {
            bounds.put(candidate.name(), candidate.bound());
            assertEquals(scores[candidate.name()], candidates.score(candidate), 1e-6,
                    () -> query.name().text() + " | " + index.name(candidate.name()).name().text());
        });
        int found = 0;
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] >= threshold) {
                int at = place;
                assertTrue(bounds.getOrDefault(place, 0f) >= scores[place], () -> query.name().text() + " | "
                        + index.name(at).name().text() + " " + scores[at] + " " + bounds.get(at) + " at " + threshold);
                found++;
            }
        }
        return found;
    }

    private static List<Party> some(int count, Random random) {
        return random.ints(count, 0, parties.size()).mapToObj(parties::get).toList();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns the name with one or two typing errors, sometimes reordered or without a word. */
    private static String misspelt(String name, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        if (words.size() > 2 && random.nextInt(4) == 0) {
            words.remove(random.nextInt(words.size()));
        }
        if (random.nextInt(4) == 0) {
            java.util.Collections.shuffle(words, random);
        }
        StringBuilder typed = new StringBuilder(String.join(" ", words));
        for (int slips = random.nextInt(3); slips > 0 && typed.length() > 2; slips--) {
            int at = random.nextInt(typed.length() - 1);
            char letter = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, letter);
                case 2 -> typed.setCharAt(at, letter);
                default -> typed.insert(at, typed.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return typed.toString();
    }

    /** A smaller limit or higher threshold returns a prefix of the results. */
    @Test
    void limitedSearchReturnsAPrefix() {
        Random random = new Random(11);
        for (Party party : some(QUERIES, random)) {
            Party asked = Party.asked(misspelt(any(party.names(), random).text(), random), party.kind());
            List<Float> many = scores(all.search(asked, NameIndex.MIN_THRESHOLD, parties.size()));
            assertEquals(many.stream().limit(5).toList(), scores(all.search(asked, NameIndex.MIN_THRESHOLD, 5)), asked.names().toString());
            assertEquals(many.stream().filter(score -> score >= NameMatcher.THRESHOLD).toList(),
                    scores(all.search(asked, NameMatcher.THRESHOLD, parties.size())), asked.names().toString());
        }
    }

    /** An index that shares parts of the previous one returns the same results as a new one. */
    @Test
    void replacementIndexEqualsANewOne() {
        List<Party> now = parties.subList(parties.size() * 2 / 3, parties.size());
        ScreeningIndex anew = ScreeningIndex.of(now);
        ScreeningIndex follows = ScreeningIndex.of(now, ScreeningIndex.of(parties.subList(parties.size() / 2, parties.size() * 5 / 6)));
        Random random = new Random(13);
        for (Party party : some(QUERIES, random)) {
            Party asked = Party.asked(misspelt(any(party.names(), random).text(), random), party.kind());
            assertEquals(said(anew.search(asked, NameIndex.MIN_THRESHOLD, 20)), said(follows.search(asked, NameIndex.MIN_THRESHOLD, 20)));
        }
    }

    private static List<String> said(List<Match> matches) {
        return matches.stream().map(match -> match.party().id() + " " + match.score() + " " + match.name()).toList();
    }

    private static List<Float> scores(List<Match> matches) {
        return matches.stream().map(Match::score).toList();
    }

    @Test
    void answersOddInputWithoutAnException() {
        Random random = new Random(3);
        List<String> odd = new ArrayList<>(List.of(
                "",
                " ",
                "A",
                "Щ",
                "李",
                "'",
                "-",
                "...",
                ".,;:!?()[]{}«»",
                "\u0000\u0001\u001b",
                "\uD83D",
                "of the and",
                "Co Ltd LLC",
                "The Company of the",
                "bin al-",
                "\u202Emixed\u202C",
                "\u2067Ali\u2069",
                "a\u200Db\u200Cc\u200B",
                "Иvан Pетroв",
                "MοhammeԀ Αli",
                "習Jin平",
                "😀😀😀",
                "👩‍👩‍👧",
                "١٢٣",
                "A B C D E F G H",
                "1".repeat(10_000),
                "x".repeat(10_000),
                "习".repeat(10_000),
                "a b ".repeat(2_500),
                "و".repeat(10_000),
                "\u0301".repeat(10_000),
                "-".repeat(10_000),
                "\u202E".repeat(10_000),
                "😀".repeat(5_000),
                "Mohammed ".repeat(1_200),
                "ltd ".repeat(2_500)));
        for (int i = 0; i < 50; i++) {
            odd.add(random.ints(random.nextInt(40), 0, 0x11000).mapToObj(Character::toString).reduce("", String::concat));
        }
        assertAll(odd.stream().map(text -> () -> {
            for (BearerKind kind : BearerKind.values()) {
                assertNotNull(all.search(Party.asked(text, kind), NameIndex.MIN_THRESHOLD, 5), () -> kind + " " + text);
            }
        }));
    }
}
