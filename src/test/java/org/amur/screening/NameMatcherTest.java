package org.amur.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.amur.screening.Evidence.Kind;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.MatchType;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.Transliteration;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "习近平 | Xi Jinping",
                "习近平 | Си Цзиньпин",
                "Hsi Chin-p'ing | Си Цзиньпин",
                "Xi Jin Ping | Xi, Jinping",
                "Щербаков Юрий | Iurii Shcherbakov",
                "Щербаков Юрий | Jurij Ščerbakov",
                "Щербаков Юрий | Juri Schtscherbakow",
                "Щербаков Юрий | Youri Chtcherbakov",
                "Щербаков Юрий | Jurij Sjtjerbakov",
                "Хрущёв Никита | Nikita Khrushchev",
                "Уладзімір Пуцін | Vladimir Putin",
                "Volodymyr Zelenskyy | Владимир Зеленский",
                "Саша Петров | Alexander Petrov",
                "محمد علي | Mohamed Ali",
                "ウラジーミル・プーチン | Vladimir Putin",
                "Βλαντίμιρ Πούτιν | Vladimir Putin",
                "SergeiLavrov | Sergei Lavrov",
                "Nikolai Patr ushev | Nikolai Platonovich Patrushev",
                "A. Khamenei | Ali Khamenei",
                "弗拉基米尔·普京 | Vladimir Putin",
                "谢尔盖·拉夫罗夫 | Сергей Лавров",
                "عبد الله | Abdullah",
                "김정은 | Kim Jong Un",
                "Wong Siu Ming | Huang Xiaoming",
                "Sergejs Lavrovs | Sergey Lavrov",
                "Ig0r Sech1n | Igor Sechin",
                "President Erdoğan | Recep Tayyip Erdoğan",
                "李家超 | Lee Ka-chiu",
                "郑若骅 | Cheng Yeuk-wah",
                "金正恩 | Kim Jong Un",
                "曾荣华 | Zeng Ronghua",
                "单志强 | Shan Zhiqiang",
                "PAVLOVgAndrei | Andrei PAVLOV",
                "阿不都·哈克 | 'Abd Al-Haq",
                "弗雷德里克·冯·特拉普 | Frederik von Trapp",
                "Ким Чен Ын | Kim Jong Un",
                "Ким Чонын | KIM, Jong-un",
                "Чхве Рён Хэ | Choe Ryong Hae",
                "Мун Чжэ Ин | Moon Jae-in",
                "Пак Пон Чжу | Pak Pong Ju",
                "황병서 | Hwang Pyong So",
                "리병철 | Ri Pyong Chol",
                "普京 | Putin",
                "普京 | Путин",
                "拉夫罗夫 | Lavrov",
                "卢卡申科 | Lukashenko",
                "NG Siu Ming | 吴小明",
                "NG Siu Ming | Wu Xiaoming",
                "NG, Wai Man | Ng Wai Man",
                "WONG TSZ KIN | Wong Tsz Kin",
            })
    void findsAPersonAcrossScriptsAndSpellings(String one, String other) {
        assertTrue(score(BearerKind.PERSON, one, other) >= NameMatcher.THRESHOLD, one + " " + score(BearerKind.PERSON, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hsi Chin-ping | Xi Jinping", "Hsi Chin-p'ing | 习近平", "HSI Chin Ping | Xi Jinping", "Hsi Chinping | Си Цзиньпин",
        "Chou En-lai | Zhou Enlai", "Teng Hsiao-ping | Deng Xiaoping", "Mao Tse-tung | 毛泽东",
    })
    void chineseSyllablesOfUnknownKindAreAPerson(String one, String other) {
        assertTrue(score(BearerKind.UNKNOWN, one, other) >= NameMatcher.THRESHOLD, one + " " + score(BearerKind.UNKNOWN, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ли Шанфу | Li Shangfu", "Чжу Хайлунь | 朱海仑", "Чэнь Цюаньго | Chen Quanguo",
        "Ли Цзячао | 李家超", "Ли Цян | Li Qiang"})
    void chineseInCyrillicIsRead(String one, String other) {
        assertTrue(score(BearerKind.PERSON, one, other) > 0.97f, one + " " + score(BearerKind.PERSON, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rami Makhlouf | Ihab Makhlouf", "Sergey Ivanovich Lavrov | Sergey Viktorovich Lavrov", "Vladimir Putin | Vladimir Ivanov",
        "Li Wei | Li Jun", "Boris Johnson | Geoffrey Smith", "N. N. | Nursultan Nazarbayev", "Erdogan | Recep Tayyip Erdogan",
        "习近平 | 习仲勋", "Olga Baranova | Oleg Petrov", "Wang Yi | Hafiz Ji",
        "普京 | Po Kong", "普京 Putin | Po Kong",
    })
    void keepsPersonsApart(String one, String other) {
        assertTrue(score(BearerKind.PERSON, one, other) < NameMatcher.THRESHOLD, one + " " + score(BearerKind.PERSON, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ОАО Газпром | Gazprom OJSC", "Siemens Aktiengesellschaft | SiemensAG", "JSCARGUMENT | JSC Argument",
        "Муромский приборостроительный завод | Murom Instrument Plant", "PLA | People's Liberation Army",
        "华为技术有限公司 | Huawei Technologies Co., Ltd.", "First International Bank | 1st Int'l Bank", "A.B.C. Company | ABC Co.",
        "Командование сухопутных войск Сирии | Command of the land forces of Syria",
        "4-я танковая бригада | Fourth Tank Brigade", "Министерство обороны Беларуси | Verteidigungsministerium von Belarus",
        "Научно-исследовательский институт Восток | Forschungsinstitut Wostok", "АО НИИ Восток | Wostok Research Institute JSC",
        "АМЗК | Алтайский механический завод Компас", "Черноморский банк развития | Black Sea Development Bank",
        "войсковая часть 54321 | Military Unit 54321", "北京东方电子科技有限公司 | Beijing Dongfang Electronic Technology Co., Ltd.",
        "中国航天科工集团有限公司 | China Aerospace Science and Industry Corporation Limited",
        "Государственное предприятие «Вымпел» | Przedsiębiorstwo państwowe „Wympieł”",
        "新疆生产建设兵团公安局 | Bureau de sécurité publique du Corps de production et de construction du Xinjiang",
        "西北工业大学 | Northwestern Polytechnical University", "乌拉尔汽车厂 | Ural Automobile Plant",
        "Холдинг «Горизонт» | Horizon Holding", "Тульский оружейный завод | Tula Arms Plant", "НК «Роснефть» | Rosneft Oil Company",
        "俄罗斯储蓄银行 | Savings Bank of Russia", "Felix B. S.A. | Felix B. Ortega S.A.", "中国船舶重工集团 | China Shipbuilding Industry Group",
        "新疆生产建设兵团公安局 | Úrad verejnej bezpečnosti Výrobného a stavebného zboru Sin-ťiang",
    })
    void findsAnOrganisationAcrossLanguagesAndForms(String one, String other) {
        assertTrue(score(BearerKind.ORGANISATION, one, other) >= NameMatcher.THRESHOLD,
                one + " " + score(BearerKind.ORGANISATION, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BAE Systems Inc. | BWI Systems Inc.", "Volkswagen AG | Siemens AG", "Government of Estonia | Government of Ethiopia",
        "Al-Qaida in Iraq | Al-Qaida in the Arabian Peninsula", "ANO Iskusstvo Krasoty | LLC Iskusstvo Krasoty",
        "Коммунистическая партия Украины | Communist Party of Peru", "Министерство финансов Ирана | Ministry of Defence of Syria",
        "Научно-исследовательский институт Восток | Research Institute Zapad", "Банк Москвы | Central Bank of Iran",
        "新疆生产建设兵团公安局 | Ministry of Public Security of Belarus", "Северсталь | Silver Star China", "РУСАЛ | Bank Rossiya",
        "НК Восток | NNK", "концерн | Al-Gamaat", "Спарта 2 | Diamond II", "银行 | Bank AG", "丹东银行 | Dandong Jinxiang Trade Co., Ltd.",
        "中国航空工业集团 | Changhe Trading Group", "Газпромнефть | Газпромбанк", "Gazpromneft | Gazprombank", "Petrofac | Petropars",
        "Агросоюз | Agrophen LLC", "Finance Ltd | Investkapitalbank", "中石油 | Joanna Zhong", "晨光电子 | Q.C. Chen",
        "天成化工 | Chimconnect AG", "旷视科技 | Guangxi Intai Technology", "N K Fabrics Limited | Neftebitumnyy Zavod",
        "ООО Петрофак | OOO Bitreit", "ООО Петрофак | Grupo Patron Ltda",
    })
    void keepsOrganisationsApart(String one, String other) {
        assertTrue(score(BearerKind.ORGANISATION, one, other) < NameMatcher.THRESHOLD,
                one + " " + score(BearerKind.ORGANISATION, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"M/V HUGE | Huge", "MT Majestic | MAJESTIC", "танкер Спарта | Sparta", "т/х Спарта | Sparta",
        "浩帆6 | Hao Fan 6", "Tanker | Tanker"})
    void findsAShipWithAnyPrefix(String one, String other) {
        assertTrue(score(BearerKind.VESSEL, one, other) > 0.9f, one + " " + score(BearerKind.VESSEL, one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PERSON | Си Цзиньпин | Xi Jin-ping", "ORGANISATION | Газпром | Gazprom OJSC",
        "PERSON | Ali A. Velayati | Velayati, Ali Akbar", "VESSEL | Lady Leila | MV Lady Leila 2"})
    void matchIsSymmetric(BearerKind kind, String one, String other) {
        assertEquals(score(kind, one, other), score(kind, other, one), 1e-5);
    }

    @Test
    void explanationNamesTransliterations() {
        Match match = NameMatcher.match(Party.asked("Си Цзиньпин", BearerKind.PERSON), party("Xi Jin Ping")).orElseThrow();

        MatchedPart given = match.name().parts().get(0);
        assertEquals(List.of("Цзиньпин"), given.one());
        assertEquals(List.of("Jin", "Ping"), given.other());
        assertEquals(MatchType.JOINED, given.way());
        assertEquals(List.of(new MatchedPart.Route("Цзиньпин", Transliteration.PALLADIUS, "jinping")), given.paths());
    }

    @ParameterizedTest
    @CsvSource({"1953-06-15, 1953-06-15, BIRTH_SAME_DAY", "1953, 1953-06-15, BIRTH_CAN_BE_SAME", "1953-06-14, 1953-06-15, BIRTH_NEAR",
        "1961, 1953-06-15, BIRTH_DIFFERS"})
    void weighsBirthDatesAsPreciselyAsTheyAreKnown(String one, String other, Kind kind) {
        Match match = NameMatcher.match(born(one), born(other)).orElseThrow();

        assertEquals(List.of(kind), match.evidence().stream().map(Evidence::kind).toList());
    }

    @Test
    void aBirthDateThatContradictsOutweighsAName() {
        float alone = NameMatcher.match(named("Ivan Petrov"), named("Ivan Petrow")).orElseThrow().score();
        float contradicted = NameMatcher.match(born("1961"), born("1953")).orElseThrow().score();

        assertTrue(contradicted < alone * 0.8f);
        assertTrue(NameMatcher.match(born("1961-01-01"), born("1961-01-01")).orElseThrow().score() > 0.99f);
    }

    @Test
    void sharedNumberMatchesDifferentNames() {
        Party one = withNumber("OCEAN STAR LADY", "9187629");
        Party other = withNumber("OCEAN HOPE LADY", "918 7629");

        Match match = NameMatcher.match(one, other).orElseThrow();

        assertEquals(List.of(Kind.IDENTIFIER_SAME), match.evidence().stream().map(Evidence::kind).toList());
        assertTrue(match.score() > 0.9f);
        assertTrue(NameMatcher.match(one, withNumber("OCEAN STAR LADY", "9241061")).orElseThrow().score() < 0.85f);
    }

    @Test
    void uniqueNumberIsSufficient() {
        Party one = withNumber("BELLA STAR", "9187629");
        Party other = new Party("", BearerKind.ORGANISATION, List.of(new PartyName("OCEAN HOPE", true, null)), List.of(), Set.of(),
                Set.of(new Identifier("IMO", "9187629")), null);

        Match match = NameMatcher.match(one, other).orElseThrow();

        assertTrue(match.score() >= NameMatcher.THRESHOLD);
        assertEquals(List.of(Kind.KIND_DIFFERS, Kind.WEAK_NAME, Kind.IDENTIFIER_ALONE),
                match.evidence().stream().map(Evidence::kind).toList());
        assertTrue(NameMatcher.match(one, withNumber("OCEAN HOPE", "9241061")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ООО \"Ромашка\", А", "ООО \"Ромашка\", A", "ООО \"Ромашка\", VTB Bank OAO", "ООО \"Ромашка\", ООО Банк"})
    void hardlyMatchingNameAddsNothingToANumber(String mine, String theirs) {
        Identifier inn = new Identifier("INN", "7702070139");
        Party asked = new Party("", BearerKind.PERSON, List.of(PartyName.of(mine)), List.of(PartialDate.parse("1952-10-07")), Set.of("CN"),
                Set.of(inn), null);
        Party bank = new Party("1", BearerKind.ORGANISATION, List.of(PartyName.of(theirs)), List.of(), Set.of("RU"), Set.of(inn), null);

        Match match = NameMatcher.match(asked, bank).orElseThrow();

        assertEquals(0.8f, match.score(), 1e-6, () -> "names " + match.name());
        assertEquals(List.of(Kind.KIND_DIFFERS, Kind.COUNTRY_DIFFERS, Kind.IDENTIFIER_ALONE),
                match.evidence().stream().map(Evidence::kind).toList());
        assertEquals(match.score(), ScreeningIndex.of(List.of(bank)).search(asked, NameMatcher.THRESHOLD, 1).get(0).score());
    }

    @Test
    void schemeOfEitherSideCounts() {
        Set<Identifier> typed = Set.of(new Identifier("NUMBER", "9187629"));
        Set<Identifier> known = Set.of(new Identifier("NUMBER", "9187629"), new Identifier("IMO", "9187629"));

        assertEquals(List.of(Kind.IDENTIFIER_ALONE), NameMatcher.match(numbered("BELLA STAR", typed), numbered("OCEAN HOPE", known))
                .orElseThrow().evidence().stream().map(Evidence::kind).toList());
        assertTrue(NameMatcher.match(numbered("BELLA STAR", typed), numbered("OCEAN HOPE", typed)).isEmpty());
    }

    @Test
    void imoNumbersOfShipsAndCompaniesAreDistinct() {
        Party ship = numbered("BELLA STAR", Set.of(new Identifier("NUMBER", "5986834"), new Identifier("IMO", "5986834")));
        Party firm = numbered("OCEAN HOPE", Set.of(new Identifier("NUMBER", "5986834"), new Identifier("IMO_COMPANY", "5986834")));
        Party asked = numbered("NORTH WIND", Set.of(new Identifier("NUMBER", "5986834")));

        assertTrue(NameMatcher.match(ship, firm).isEmpty());
        assertTrue(NameMatcher.match(asked, ship).isPresent());
        assertTrue(NameMatcher.match(asked, firm).isPresent());
    }

    private static Party numbered(String name, Set<Identifier> numbers) {
        return new Party("", BearerKind.VESSEL, List.of(PartyName.of(name)), List.of(), Set.of(), numbers, null);
    }

    private static float score(BearerKind kind, String one, String other) {
        return NameMatcher.match(Party.asked(one, kind), Party.named("1", kind, List.of(PartyName.of(other))))
                .map(Match::score).orElse(0f);
    }

    private static Party party(String name) {
        return Party.named("1", BearerKind.PERSON, List.of(PartyName.of(name)));
    }

    private static Party named(String name) {
        return Party.asked(name, BearerKind.PERSON);
    }

    private static Party born(String date) {
        return new Party("", BearerKind.PERSON, List.of(PartyName.of("Ivan Petrov")), List.of(PartialDate.parse(date)), Set.of(),
                Set.of(), null);
    }

    private static Party withNumber(String name, String imo) {
        return new Party("", BearerKind.VESSEL, List.of(PartyName.of(name)), List.of(), Set.of(),
                Set.of(new Identifier("IMO", imo)), null);
    }

    @Test
    void differentPatronymicIsAnotherPerson() {
        Party listed = Party.named(
                "1",
                BearerKind.PERSON,
                List.of(PartyName.of("IVANOV, Sergei"), PartyName.of("Ivanov Sergei Borisovich")));
        Match son = NameMatcher.match(Party.asked("Иванов Сергей Петрович", BearerKind.PERSON), listed).orElseThrow();
        assertTrue(son.evidence().stream().anyMatch(each -> each.kind() == Kind.FATHER_DIFFERS && each.one().equals("Петрович")
                && each.other().equals("Borisovich")), son.evidence()::toString);
        Match self = NameMatcher.match(Party.asked("Иванов Сергей Борисович", BearerKind.PERSON), listed).orElseThrow();
        assertEquals(List.of(), self.evidence());
        assertTrue(self.score() - son.score() > 0.2, self.score() + " " + son.score());
    }

    @Test
    void anInitialIsNoSurnameBesideAnotherSurname() {
        assertTrue(score(BearerKind.PERSON, "Владимир Путин", "KONONOV, Vladimir P.") < NameMatcher.THRESHOLD);
        assertTrue(score(BearerKind.PERSON, "Владимир Петрович Кононов", "KONONOV, Vladimir P.") > 0.9);
        assertTrue(score(BearerKind.PERSON, "В. Путин", "Vladimir Putin") > NameMatcher.THRESHOLD);
    }

    /** A query by name alone does not state its kind. */
    @ParameterizedTest
    @CsvSource({"普京, VESSEL, PETION", "拉夫罗夫, ORGANISATION, Rublev", "Li Na, ORGANISATION, LJ"})
    void consonantsAloneAndTwoLettersMakeNoMatchOfAnotherKind(String asked, BearerKind kind, String name) {
        Party other = Party.named("1", kind, List.of(PartyName.of(name)));
        assertTrue(NameMatcher.match(Party.asked(asked, BearerKind.UNKNOWN), other).map(Match::score).orElse(0f) < NameMatcher.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"旷视科技, Megvii Technology Limited", "中国移动, China Mobile Communications", "俄罗斯石油公司, ПАО Роснефть",
        "俄罗斯天然气工业股份公司, Gazprom PJSC", "瓦格纳集团, Wagner Group"})
    void companiesWithKnownNamesInTwoLanguagesMatch(String one, String other) {
        assertTrue(
                score(BearerKind.ORGANISATION, one, other) >= NameMatcher.THRESHOLD,
                one + " " + score(BearerKind.ORGANISATION, one, other));
    }

    @ParameterizedTest
    @CsvSource({"Роман Аркадьевич Абрамович, Абрамович Роман Аркадьевич", "Ivan Petrovich Pavlovich, Pavlovich Ivan Petrovich"})
    void surnameLikeAPatronymicIsNoContradiction(String one, String other) {
        Party listed = Party.named("1", BearerKind.PERSON, List.of(PartyName.of(other)));
        assertEquals(List.of(), NameMatcher.match(Party.asked(one, BearerKind.PERSON), listed).orElseThrow().evidence());
    }

    @ParameterizedTest
    @CsvSource({"MEHMET GÖK, PERSON, Mehmet Gök", "NII QUAYE, PERSON, Nii Quaye", "ВЭБ, ORGANISATION, Vnesheconombank",
        "ГосНИИОХТ, ORGANISATION, Государственный научно-исследовательский институт органической химии и технологии"})
    void capitalsMayBeAnAbbreviationOrAName(String asked, BearerKind kind, String name) {
        Party listed = Party.named("1", kind, List.of(PartyName.of(name)));
        Match match = NameMatcher.match(Party.asked(asked, BearerKind.UNKNOWN), listed).orElseThrow();
        assertTrue(match.score() >= NameMatcher.THRESHOLD, () -> asked + " " + match.score());
        Match found = ScreeningIndex.of(List.of(listed)).search(Party.asked(asked, BearerKind.UNKNOWN), NameMatcher.THRESHOLD, 1).get(0);
        assertEquals("1", found.party().id());
    }
}
