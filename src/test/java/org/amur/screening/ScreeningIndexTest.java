package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.amur.screening.name.BearerKind;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameIndex;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.WeightedName;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningIndexTest {

    private static final String[] GIVEN = {"Ivan", "Vladimir", "Владимир", "Сергей", "Sergei", "Mohammad", "محمد", "Ali", "Xi", "习",
        "Li", "Wei", "Jean-Claude", "J.", "В.", "Abd al-Rahman", "Abdulrahman", "Олександр", "Sasha", "Maria", "Δημήτρης", "ウラジーミル"};
    private static final String[] FAMILY = {"Petrov", "Петров", "Petrova", "Ivanov", "Jinping", "Jin Ping", "Цзиньпин", "近平", "Putin",
        "Putinas", "Laden", "Lavrov", "Lukashenko", "Al-Assad", "Assad", "Nazarbayev", "Patr ushev", "Patrushev", "Kim", "Wong", "O"};
    private static final String[] FIRM = {"Gazprom", "Газпром", "Bank", "Банк", "Rossiya", "Россия", "OOO", "LLC", "Ltd", "华为", "技术",
        "有限公司", "Star", "Звезда", "Plant", "завод", "44", "Forty-Four", "PLA", "People's", "Liberation", "Army", "of", "A.B.C.",
        "Siemens", "SiemensAG", "International", "НИИ", "Institut", "Forschungsinstitut", "Imperial", "имперский", "КОМЗ", "Kazan",
        "optical", "mechanical", "Russia", "Сирия", "Чёрное", "Black Sea", "EP-MMV", "д'Альфа", "United",
        "Corporation", "ОСК", "Shipbuilding", "«Уралвагонзавод»", "УВЗ", "UVZ", "ВОМЗ", "Vologda", "GosNIIKhP", "LJ",
        "Государственный научно-исследовательский институт органической химии и технологии", "ГОСНИИОХТ"};

    /** The index skips no match that reaches the threshold, compared with comparing everything. */
    @ParameterizedTest
    @CsvSource({"PERSON, 0.35", "PERSON, 0.7", "PERSON, 0.85", "ORGANISATION, 0.35", "ORGANISATION, 0.7", "ORGANISATION, 0.85"})
    void losesNothingThatReachesTheThreshold(BearerKind kind, float threshold) {
        Random random = new Random(5);
        NameIndex.Builder builder = new NameIndex.Builder();
        for (int i = 0; i < 1500; i++) {
            builder.add(NameParser.parse(name(kind, random), kind));
        }
        NameIndex index = builder.build();
        int found = 0;
        for (int q = 0; q < 100; q++) {
            WeightedName query = index.weigh(NameParser.parse(typo(name(kind, random), random), kind));
            var bounds = new TreeMap<Integer, Float>();
            NameIndex.Candidates candidates = index.candidates(query, threshold);
            for (NameIndex.Candidate candidate : candidates.all()) {
                bounds.put(candidate.name(), candidate.bound());
                assertEquals(Comparison.score(query, index.name(candidate.name())), candidates.score(candidate), 1e-6,
                        () -> query.name().text() + " | " + index.name(candidate.name()).name().text());
            }
            for (int place = 0; place < index.size(); place++) {
                float score = Comparison.score(query, index.name(place));
                assertEquals(score, candidates.score(new NameIndex.Candidate(place, 0)), 1e-6,
                        query.name().text() + " | " + index.name(place).name().text());
                if (score >= threshold) {
                    found++;
                    int at = place;
                    assertTrue(bounds.getOrDefault(place, 0f) >= score, () -> query.name().text() + " | "
                            + index.name(at).name().text() + " " + score + " " + bounds.get(at));
                }
            }
        }
        assertTrue(found > 100, "The names meet too seldom for this to show anything: " + found);
    }

    private static String name(BearerKind kind, Random random) {
        List<String> words = new ArrayList<>();
        String[] from = kind == BearerKind.PERSON ? GIVEN : FIRM;
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(from[random.nextInt(from.length)]);
        }
        words.add(kind == BearerKind.PERSON ? FAMILY[random.nextInt(FAMILY.length)] : FIRM[random.nextInt(FIRM.length)]);
        return String.join(" ", words);
    }

    private static String typo(String name, Random random) {
        StringBuilder typed = new StringBuilder(name);
        int at = random.nextInt(name.length());
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
            case 2 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            default -> { }
        }
        return typed.toString();
    }

    @Test
    void groupsAPartysNamesAndPutsTheBestFirst() {
        ScreeningIndex index = ScreeningIndex.of(List.of(
                party("xi", "Xi Jinping", "习近平", "Си Цзиньпин"), party("zhongxun", "Xi Zhongxun", "习仲勋"), party("li", "Li Qiang")));

        List<Match> found = index.search(Party.asked("Hsi Chin-p'ing", BearerKind.PERSON), NameMatcher.THRESHOLD, 10);

        assertEquals(List.of("xi"), found.stream().map(match -> match.party().id()).toList());
        assertEquals(3, index.parties());
        assertEquals(6, index.names());
    }

    @Test
    void aBirthDateLiftsANameOverTheThreshold() {
        Party listed = born("listed", "Recep Tayyip Erdogan", "1954-02-26");
        ScreeningIndex index = ScreeningIndex.of(List.of(listed));

        assertTrue(index.search(Party.asked("Tayyip", BearerKind.PERSON), NameMatcher.THRESHOLD, 5).isEmpty());
        assertFalse(index.search(born("", "Tayyip", "1954-02-26"), NameMatcher.THRESHOLD, 5).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"andreigpavlov", "pavlovandrei", "PAVLOVqAndrei", "AndreiPAVLOV"})
    void findsWordsThatRanTogetherInAnyOrder(String typed) {
        ScreeningIndex index = ScreeningIndex.of(List.of(party("it", "PAVLOV, Andrei"), party("other", "PAVLOV, Boris")));

        assertEquals("it", index.search(Party.asked(typed, BearerKind.PERSON), NameIndex.MIN_THRESHOLD, 5).get(0).party().id());
    }

    @Test
    void findsAMarkOfAnAircraftWithALetterTooMany() {
        Party listed = Party.named("it", BearerKind.VESSEL, List.of(PartyName.of("EP-MMV")));
        Party other = Party.named("other", BearerKind.VESSEL, List.of(PartyName.of("EP-GOX")));

        ScreeningIndex index = ScreeningIndex.of(List.of(other, listed));

        assertEquals("it", index.search(Party.asked("EP-MMVq", BearerKind.VESSEL), NameIndex.MIN_THRESHOLD, 5).get(0).party().id());
    }

    @ParameterizedTest
    @CsvSource({"'oAI, Yong Chian', 'LAI, Yong Chian', 'WANG, Chen', PERSON",
            "DY -COMMERCE, DAY E-COMMERCE, 'COMERCIAL JOANA, S.A. DE C.V.', ORGANISATION"})
    void spellingAndSoundAreRankedBeforeSoundAlone(String typed, String meant, String other, BearerKind kind) {
        ScreeningIndex index = ScreeningIndex.of(named(kind, other, meant));

        Match first = index.search(Party.asked(typed, kind), NameIndex.MIN_THRESHOLD, 5).get(0);

        assertEquals(meant, first.found().text());
        assertTrue(first.score() < NameMatcher.THRESHOLD);
    }

    @Test
    void tiesAreBrokenBySpelling() {
        ScreeningIndex index = ScreeningIndex.of(
                named(BearerKind.ORGANISATION, "SAKAN GENERAL TRADING CENTER", "NARIA GENERAL TRADING CENTER LLC"));

        List<Match> found = index.search(Party.asked("GENERAL TRADING CENTER LLC", BearerKind.ORGANISATION), 0.6f, 5);

        assertEquals("NARIA GENERAL TRADING CENTER LLC", found.get(0).found().text());
        assertEquals(found.get(1).score(), found.get(0).score());
    }

    private static List<Party> named(BearerKind kind, String... names) {
        return IntStream.range(0, names.length).mapToObj(i -> Party.named("party " + i, kind, List.of(PartyName.of(names[i])))).toList();
    }

    @Test
    void numberIsFoundUnderAnyName() {
        Identifier imo = new Identifier("IMO", "9187629");
        Party listed = new Party(
                "ship",
                BearerKind.VESSEL,
                List.of(PartyName.of("OCEAN STAR LADY")),
                List.of(),
                Set.of(),
                Set.of(imo),
                null);
        Party asked = new Party("", BearerKind.VESSEL, List.of(PartyName.of("OCEAN HOPE LADY")), List.of(), Set.of(), Set.of(imo), null);

        assertEquals("ship", ScreeningIndex.of(List.of(listed)).search(asked, 0.9f, 1).get(0).party().id());
    }

    @Test
    void uniqueNumberIsFoundWithoutMatchingWords() {
        Party listed = ship("ship", "BELLA STAR", "IMO", "9187629");
        ScreeningIndex index = ScreeningIndex.of(List.of(listed, ship("other", "OCEAN HOPE II", "IMO", "9241061")));

        Match found = index.search(ship("", "OCEAN HOPE", "IMO", "9187629"), NameMatcher.THRESHOLD, 5).stream()
                .filter(match -> match.party().id().equals("ship")).findFirst().orElseThrow();

        assertEquals(0.8f, found.score(), 1e-6);
        assertEquals(List.of(new Evidence(Evidence.Kind.IDENTIFIER_ALONE, "IMO 9187629", "IMO 9187629", 1.8f)), found.evidence());
        assertEquals(0, found.name().score());
        assertEquals("OCEAN HOPE", found.asked().text());
        assertEquals("BELLA STAR", found.found().text());
    }

    @Test
    void ambiguousNumberAloneFindsNothing() {
        ScreeningIndex index = ScreeningIndex.of(List.of(ship("ship", "BELLA STAR", "NUMBER", "9187629")));

        assertTrue(index.search(ship("", "OCEAN HOPE", "NUMBER", "9187629"), NameIndex.MIN_THRESHOLD, 5).isEmpty());
    }

    @Test
    void searchByNumberFindsAllBestFirst() {
        ScreeningIndex index = ScreeningIndex.of(List.of(ship("firm", "ROMASHKA", "NUMBER", "9187629"),
                ship("ship", "BELLA STAR", "IMO", "9187629"), ship("other", "OCEAN HOPE II", "IMO", "9241061")));

        List<Match> found = index.search(numberedOnly("9187629"), NameMatcher.THRESHOLD, 5);

        assertEquals(List.of("ship", "firm"), found.stream().map(match -> match.party().id()).toList());
        assertEquals(List.of(0.8f, 0.7f), found.stream().map(match -> Math.round(match.score() * 10) / 10f).toList());
        assertEquals(List.of(new Evidence(Evidence.Kind.IDENTIFIER_ASKED, "NUMBER 9187629", "NUMBER 9187629", 1.8f)),
                found.get(0).evidence());
        assertEquals("BELLA STAR", found.get(0).found().text());
        assertEquals("", found.get(0).asked().text());
        assertEquals(List.of(), found.get(0).name().parts(), "No name was asked for, so that none is said to have met nothing");
    }

    @Test
    void contraryEvidenceDoesNotHideSearchByNumber() {
        Party listed = new Party("one", BearerKind.PERSON, List.of(PartyName.weak("Vanya")), List.of(PartialDate.parse("1950")),
                Set.of("RU"), Set.of(new Identifier("NUMBER", "AB123456")), null);
        Party asked = new Party("", BearerKind.ORGANISATION, List.of(), List.of(PartialDate.parse("1990")), Set.of("CN"),
                Set.of(new Identifier("NUMBER", "AB123456")), null);

        assertEquals("one", ScreeningIndex.of(List.of(listed)).search(asked, NameMatcher.THRESHOLD, 5).get(0).party().id());
    }

    @Test
    void emptyQueryFindsNothing() {
        Party asked = new Party("", BearerKind.UNKNOWN, List.of(), List.of(), Set.of(), Set.of(), null);

        assertTrue(ScreeningIndex.of(List.of(ship("ship", "BELLA STAR", "IMO", "9187629")))
                .search(asked, NameIndex.MIN_THRESHOLD, 5)
                .isEmpty());
    }

    private static Party numberedOnly(String number) {
        return new Party("", BearerKind.UNKNOWN, List.of(), List.of(), Set.of(), Set.of(new Identifier("NUMBER", number)), null);
    }

    private static Party ship(String id, String name, String scheme, String number) {
        return new Party(id, BearerKind.VESSEL, List.of(PartyName.of(name)), List.of(), Set.of(),
                new HashSet<>(List.of(new Identifier(scheme, number), new Identifier("NUMBER", number))), null);
    }

    @Test
    void answersOddInputWithoutAnException() {
        ScreeningIndex index = ScreeningIndex.of(List.of(party("1", "Xi Jinping"), party("2", "The Company of the"),
                party("3", ""), party("4", "😀"), party("5", "A"), party("6", "Ltd")));
        Random random = new Random(3);
        List<String> odd = new ArrayList<>(List.of("", " ", "A", "'", "-", "...", "\u0000", "\uD83D", "of the and", "Co Ltd LLC",
                "\u202Emixed\u202C", "a\u200Db", "Иvан Pетroв", "😀😀😀", "١٢٣", "1".repeat(10_000), "x".repeat(10_000),
                "习".repeat(10_000), "a b ".repeat(2_500), "و".repeat(10_000), "\u0301".repeat(10_000), "-".repeat(10_000)));
        for (int i = 0; i < 400; i++) {
            odd.add(random.ints(random.nextInt(40), 0, 0x11000).mapToObj(Character::toString).reduce("", String::concat));
        }
        for (BearerKind kind : BearerKind.values()) {
            for (String text : odd) {
                assertNotNull(index.search(Party.asked(text, kind), NameMatcher.THRESHOLD, 5), text);
            }
        }
    }

    private static Party party(String id, String... names) {
        return Party.named(id, BearerKind.PERSON, List.of(names).stream().map(PartyName::of).toList());
    }

    private static Party born(String id, String name, String date) {
        return new Party(id, BearerKind.PERSON, List.of(PartyName.of(name)), List.of(PartialDate.parse(date)), Set.of(), Set.of(), null);
    }

    /** Without a word of the language beside it an abbreviation looks like a name. */
    @ParameterizedTest
    @CsvSource({"ОСК, United Shipbuilding Corporation", "УВЗ, Uralvagonzavod", "UVZ, Научно-производственная корпорация «Уралвагонзавод»"})
    void abbreviationOfUnknownKindIsFound(String typed, String name) {
        ScreeningIndex index = ScreeningIndex.of(List.of(Party.named("it", BearerKind.ORGANISATION, List.of(PartyName.of(name))),
                Party.named("other", BearerKind.ORGANISATION, List.of(PartyName.of("Tula Arms Plant")))));
        assertEquals(List.of("it"), index.search(Party.asked(typed, BearerKind.UNKNOWN), NameMatcher.THRESHOLD, 5).stream()
                .map(match -> match.party().id()).toList());
    }
}
