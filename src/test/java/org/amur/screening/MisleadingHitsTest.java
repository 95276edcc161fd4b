package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.amur.screening.name.BearerKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong and missed matches of short, Chinese and translated names in OFAC's list. */
class MisleadingHitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"习近平", "Си Цзиньпин", "Hsi Chin-ping", "Xi Jinping", "李强", "Li Qiang", "王毅", "Wang Yi"})
    void aChinesePersonIsNotFoundByPartsOrSimilarSyllables(String asked) throws IOException {
        List<Party> listed = listed();
        listed.add(party("org", BearerKind.ORGANISATION, "CHUNPING JI"));
        listed.add(party("given", BearerKind.PERSON, "JINPING"));
        listed.add(party("surname", BearerKind.PERSON, "XI, Zhongxun"));

        assertEquals(List.of(), names(search(listed, asked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"习近平", "Си Цзиньпин", "Hsi Chin-ping", "Xi Jinping", "XI, Jin-ping", "Jinping Xi", "習近平"})
    void aChinesePersonWithAllPartsIsFound(String asked) throws IOException {
        List<Party> listed = listed();
        listed.add(party("xi", BearerKind.PERSON, "XI, Jinping"));

        List<Match> found = search(listed, asked);

        assertEquals(List.of("XI, Jinping"), names(found));
        assertTrue(found.get(0).score() >= NameMatcher.CASE_THRESHOLD, () -> "score " + found.get(0).score());
    }

    @ParameterizedTest
    @CsvSource({"Li Xiaoming, Li Xiao", "Li Xiao Ming, Li Xiao", "Wang Wei, Wang Wen", "Си Чжунсюнь, Xi Jinping", "李小明, LI, Xiao"})
    void everySyllableOfAChineseNameCounts(String one, String other) {
        float score = NameMatcher.match(Party.asked(one, BearerKind.PERSON), party("1", BearerKind.PERSON, other))
                .map(Match::score)
                .orElse(0f);

        assertTrue(score < NameMatcher.THRESHOLD, () -> "score " + score);
    }

    @ParameterizedTest
    @CsvSource({"Петров, 'PETROV, Alexander'", "Petrov, 'PETROV, Alexander'", "Золотов, 'ZOLOTOV, Viktor'"})
    void aSurnameIsNotTranslated(String asked, String name) throws IOException {
        List<Party> listed = listed();
        listed.add(party("gold", BearerKind.ORGANISATION, "GOLD TRADING LLC"));
        listed.add(party("zolotov", BearerKind.PERSON, "ZOLOTOV, Viktor"));

        List<Match> found = search(listed, asked);

        assertEquals(name, found.get(0).found().text());
        assertTrue(found.stream().allMatch(match -> match.party().kind() == BearerKind.PERSON), () -> names(found).toString());
    }

    @ParameterizedTest
    @CsvSource({"Sovcomflot, SHIPCO", "JSC Sovcomflot, SHIPCO", "Gasprom JSC, 'Gazmash, AO'", "Gasprom, 'Gazmash, AO'"})
    void commonMeaningInOneScriptIsNoMatch(String asked, String name) {
        assertEquals(List.of(), names(search(List.of(party("1", BearerKind.ORGANISATION, name)), asked)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gasprom", "Gasprom JSC", "OAO Gazprom", "ОАО Газпром", "Gazprom PAO"})
    void companyIsFoundWithAnyFormAndOneOtherLetter(String asked) {
        String gazprom = "PUBLIC JOINT STOCK COMPANY GAZPROM";
        assertEquals(List.of(gazprom), names(search(List.of(party("1", BearerKind.ORGANISATION, gazprom)), asked)));
    }

    @ParameterizedTest
    @CsvSource({
        "Li Wei, ORGANISATION, WEI TA LEE COMPANY",
        "李伟, ORGANISATION, WEI TA LEE COMPANY",
        "Ли Вэй, ORGANISATION, WEI TA LEE COMPANY",
        "Ван Вэй, ORGANISATION, WUHAN LONGHUA WEIYE INDUSTRY",
        "Li Wei, ORGANISATION, LEE WEI KRONOS COMPANY",
        "Wang Wei, VESSEL, WEI HAI WANG",
        "Li Na, PERSON, 'AL-KINAYEH, Leena'"
    })
    void aChinesePersonIsNotFoundByANameWithOtherWords(String asked, BearerKind kind, String name) {
        assertTrue(score(asked, kind, name) < NameMatcher.THRESHOLD, () -> "score " + score(asked, kind, name));
    }

    @ParameterizedTest
    @CsvSource({"Li Wei, LI WEI TRADING COMPANY LIMITED", "Li Wei, Li Wei", "李伟, LI WEI LLC", "Li Wei, LIWEI CO LTD"})
    void aCompanyThatBearsAChinesePersonsWholeNameIsFound(String asked, String name) {
        assertTrue(
                score(asked, BearerKind.ORGANISATION, name) >= NameMatcher.THRESHOLD,
                () -> "score " + score(asked, BearerKind.ORGANISATION, name));
    }

    @ParameterizedTest
    @CsvSource({"Иванов Иван, Ван И", "Иванов Иван Иванович, Ван И", "Ivan Ivanov, Ван И", "Ivan Ivanov, 'WAN, I.'", "Эрик Ли, Ли Э"})
    void aSyllableOfOneLetterIsNoInitial(String asked, String name) {
        assertTrue(score(asked, BearerKind.PERSON, name) < NameMatcher.THRESHOLD, () -> "score " + score(asked, BearerKind.PERSON, name));
    }

    @ParameterizedTest
    @CsvSource({"Wang Yi, Ван И", "王毅, Ван И", "Щербаков И., 'SHCHERBAKOV, Ivan'", "Иванов И, 'IVANOV, Igor'"})
    void aSyllableOfOneLetterAndAnInitialAreFound(String asked, String name) {
        assertTrue(score(asked, BearerKind.PERSON, name) >= NameMatcher.THRESHOLD, () -> "score " + score(asked, BearerKind.PERSON, name));
    }

    @ParameterizedTest
    @CsvSource({"Sovcomflot, MERICS", "Sovcomflot, MERIT", "Флот, MERIDA"})
    void aNameThatBeginsLikeAWordDoesNotHaveItsMeaning(String asked, String name) {
        assertTrue(score(asked, BearerKind.ORGANISATION, name) < NameMatcher.THRESHOLD, () -> "score " + score(asked, BearerKind.ORGANISATION, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SINA BANK", "HANA BANKING CORPORATION LTD", "BANK MASKAN"})
    void aGenericWordDoesNotConfirmANameThatOnlySoundsAlike(String name) {
        assertTrue(score("Bank of China", BearerKind.ORGANISATION, name) < NameMatcher.THRESHOLD);
        assertTrue(score("Bank of Moscow", BearerKind.ORGANISATION, name) < NameMatcher.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"Bank of Russia, BANK ROSSIYA", "Alfa Bank, AL'FA-BANK", "Sinaa Bank, SINA BANK", "Rosneft Tradng, ROSNEFT TRADING S.A."})
    void genericWordDoesNotHideAnEqualName(String asked, String name) {
        assertTrue(
                score(asked, BearerKind.ORGANISATION, name) >= NameMatcher.THRESHOLD,
                () -> "score " + score(asked, BearerKind.ORGANISATION, name));
    }

    @ParameterizedTest
    @CsvSource({"Xi, VESSEL, BICENTENARIO XI", "Ma, VESSEL, PAEK MA", "Li, PERSON, 'MYINT, Li'", "Си, VESSEL, BICENTENARIO XI",
        "习, VESSEL, BICENTENARIO XI"})
    void oneSyllableIsNotFoundInALongerName(String asked, BearerKind kind, String name) {
        assertTrue(score(asked, kind, name) < NameMatcher.THRESHOLD, () -> "score " + score(asked, kind, name));
    }

    @Test
    void chineseGivenNameIsNotTranslated() throws IOException {
        List<Party> listed = listed();
        listed.add(party("chen", BearerKind.PERSON, "CHEN, Quanguo"));

        assertEquals(List.of("CHEN, Quanguo"), names(search(listed, "陈全国")));
    }

    @Test
    void aShortNameIsNotFoundByNamesThatOnlySoundAlike() throws IOException {
        List<Party> listed = listed();
        listed.add(party("firm", BearerKind.ORGANISATION, "SI CHEN"));
        listed.add(party("chen", BearerKind.PERSON, "SI CHEN"));
        listed.add(party("shayku", BearerKind.PERSON, "SHAYKU"));

        assertEquals(List.of("SECHIN, Igor"), names(search(listed, "Сечин")));
        assertEquals(List.of("SECHIN, Igor"), names(search(listed, "Sechin")));
        assertEquals(List.of(), names(search(listed, "Shoigu")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wagner Group", "Wagner", "Группа «Вагнер»"})
    void descriptionDoesNotHideTheName(String asked) throws IOException {
        List<Party> listed = listed();
        listed.add(party("group", BearerKind.ORGANISATION, "WAGNER GROUP"));
        listed.add(party("abbreviated", BearerKind.ORGANISATION, "PMC Wagner"));
        listed.add(party("russian", BearerKind.ORGANISATION, "ЧВК «Вагнер»"));

        List<String> found = search(listed, asked).stream().map(match -> match.party().id()).sorted().toList();

        assertEquals(List.of("22543", "abbreviated", "group", "russian"), found);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, AYMAN SABAWI IBRAHIM HASAN AL-DULAIMI, AYMAN SABAWI IBRAHIM HASAN AL-TIKRITI",
        "PERSON, Vladimir Ivanovich Morozov, Vladimir Ivanovich Sidorenko",
        "ORGANISATION, Bank of China (Hong Kong) Limited, Bank of China (Australia) Limited"})
    void oneDifferentNameOpensNoCase(BearerKind kind, String one, String other) {
        float score = NameMatcher.match(Party.asked(one, kind), party("1", kind, other)).map(Match::score).orElse(0f);

        assertTrue(score < NameMatcher.CASE_THRESHOLD, () -> "score " + score);
    }

    @Test
    void aCaseNeedsMoreThanASearchResult() throws IOException {
        Match surname = search(listed(), "Петров").get(0);

        assertTrue(surname.score() < NameMatcher.CASE_THRESHOLD, () -> "score " + surname.score());
        assertFalse(NameMatcher.CASE_THRESHOLD <= NameMatcher.THRESHOLD);
    }

    private static float score(String asked, BearerKind kind, String name) {
        return NameMatcher.match(Party.asked(asked, BearerKind.UNKNOWN), party("1", kind, name)).map(Match::score).orElse(0f);
    }

    private static List<Match> search(List<Party> listed, String asked) {
        return ScreeningIndex.of(listed).search(Party.asked(asked, BearerKind.UNKNOWN), NameMatcher.THRESHOLD, 20);
    }

    private static List<String> names(List<Match> found) {
        return found.stream().map(match -> match.found().text()).toList();
    }

    private static Party party(String id, BearerKind kind, String name) {
        return Party.named(id, kind, List.of(PartyName.of(name)));
    }

    private static List<Party> listed() throws IOException {
        Map<String, BearerKind> kinds = new LinkedHashMap<>();
        Map<String, List<PartyName>> names = new LinkedHashMap<>();
        try (Reader reader = new InputStreamReader(
                MisleadingHitsTest.class.getResourceAsStream("ofac-names.csv"), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                kinds.put(row.get("party"), row.get("type").equals("individual") ? BearerKind.PERSON : BearerKind.ORGANISATION);
                names.computeIfAbsent(row.get("party"), key -> new ArrayList<>()).add(PartyName.of(row.get("name")));
            }
        }
        List<Party> parties = new ArrayList<>();
        names.forEach((id, of) -> parties.add(Party.named(id, kinds.get(id), of)));
        return parties;
    }
}
