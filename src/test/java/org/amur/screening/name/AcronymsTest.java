package org.amur.screening.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AcronymsTest {

    private static List<String> of(String name) {
        return Acronyms.of(NameParser.parse(name, BearerKind.ORGANISATION)).stream().map(Acronym::letters).toList();
    }

    private static void abbreviates(String acronym, String name) {
        String letters = NameParser.parse(acronym, BearerKind.ORGANISATION).tokens().get(0).letters();
        assertTrue(of(name).contains(letters), () -> acronym + " of " + name + ": " + of(name));
    }

    @Test
    void aTranslationIsAbbreviatedAsTheRussianNameIs() {
        abbreviates("КОМЗ", "Kazan Optical-Mechanical Plant");
        abbreviates("АОМЗ", "Fábrica mecânica experimental Aleksinsky");
        abbreviates("ГТЛК", "State Transport Leasing Company");
        abbreviates("AEMP", "Алексинский опытный механический завод");
    }

    @Test
    void aSmallWordMayHaveALetterAndACompoundOne() {
        abbreviates("УБРиР", "Уральский банк реконструкции и развития");
        abbreviates("UBRD", "Ural Bank for Reconstruction and Development");
        abbreviates("РИРВ", "Российский Институт Радионавигации И Времени");
    }

    @Test
    void textBeforeNamedAfterIsAbbreviated() {
        abbreviates("МЗП", "Московский завод приборов имени Ленина");
    }

    @Test
    void nounMayBeFirstOrLast() {
        abbreviates("ВОМЗ", "Planta Óptico-Mecánica de Vologda");
        abbreviates("СТЦ", "Centrum Technologii Specjalnych");
        abbreviates("ГТЛК", "Държавно транспортно лизингово дружество");
    }

    @Test
    void meaningsHaveTheirUsualInitials() {
        abbreviates("КБИС", "Design Bureau of Integrated Systems");
        abbreviates("ОАК", "United Aircraft Corporation");
        abbreviates("ОСК", "United Shipbuilding Corporation");
        abbreviates("VSC", "Восточная стивидорная компания");
        abbreviates("КТРВ", "Корпорация «Тактическое ракетное вооружение»");
        abbreviates("UAC", "Объединённая авиастроительная корпорация");
        abbreviates("НПОМ", "Research and Production Association Mashinostroyenia");
        abbreviates("НИИХП", "Research Institute of Chemical Products");
    }

    @Test
    void russianLettersAreSpeltWithSeveralLatinOnesAndTheFirstWordMayKeepASyllable() {
        abbreviates("GKNPTS", "Государственный космический научно-производственный центр");
        abbreviates("ГОСНИИХП", "Государственный научно-исследовательский институт химических продуктов");
        abbreviates("ГосНИИХП", "Государственный научно-исследовательский институт химических продуктов");
        abbreviates("GOSNIIKHP", "Государственный научно-исследовательский институт химических продуктов");
    }

    @Test
    void quotedTextIsAbbreviatedSeparately() {
        abbreviates("ВМЗ", "Волгоградский металлургический завод «Красный Октябрь»");
        abbreviates("IUS", "НПО «Ижевские Беспилотные Системы»");
        assertFalse(of("Волгоградский металлургический завод Красный Октябрь").contains("vmz"));
    }

    @Test
    void clippedPartsHaveALetterEach() {
        abbreviates("ВЭБ", "Внешэкономбанк");
        abbreviates("ПСБ", "Promsvyazbank");
        abbreviates("УВЗ", "Научно-производственная корпорация «Уралвагонзавод»");
        abbreviates("SGM", "Stroygazmontazh Corporation");
        assertEquals(List.of(), of("Christopher"));
        assertEquals(List.of(), of("Neftegaz"));
    }

    @Test
    void betterMatchedWordsAreNotAbbreviated() {
        float alone = Comparison.score(weighed("Стройгазмонтаж"), weighed("Stroygazmontazh"));
        assertEquals(alone, Comparison.score(weighed("Стройгазмонтаж (СГМ)"), weighed("Stroygazmontazh (SGM)")), 0.05);
    }

    @Test
    void numbersAreKeptBesideIt() {
        assertTrue(Comparison.score(weighed("2566 завод по ремонту радиоэлектронного вооружения"), weighed("2566 ZRREV JSC")) > 0.7);
        assertTrue(Comparison.score(weighed("2567 завод по ремонту радиоэлектронного вооружения"), weighed("2566 ZRREV JSC")) < 0.7);
    }

    @Test
    void aCountryHasItsOwnLetter() {
        abbreviates("GMP", "Германский машиностроительный завод");
        abbreviates("ФМЗ", "French Machine Plant");
    }

    @Test
    void abbreviationMatchesSymmetrically() {
        assertEquals(Comparison.score(weighed("ВЭБ"), weighed("Vnesheconombank")),
                Comparison.score(weighed("Vnesheconombank"), weighed("ВЭБ")));
    }

    @Test
    void personsAndShortNamesHaveNoAbbreviations() {
        assertEquals(List.of(), of("Kazan Plant"));
        assertEquals(List.of(), Acronyms.of(NameParser.parse("Иван Петрович Сидоров", BearerKind.PERSON)));
    }

    @Test
    void anAbbreviationInAnotherScriptIsAMatchAndNoSureOne() {
        float score = Comparison.score(weighed("АО КОМЗ"), weighed("Kazan Optical-Mechanical Plant JSC"));
        assertTrue(score > 0.7 && score < 0.8, () -> String.valueOf(score));
        assertEquals(score, Comparison.score(weighed("Kazan Optical-Mechanical Plant JSC"), weighed("АО КОМЗ")));
    }

    @Test
    void theSameCountryAloneMakesNoMatch() {
        assertTrue(Comparison.score(weighed("Белорусские лотереи"), weighed("Belaruskali")) < 0.7);
    }

    @Test
    void placeAloneMatchesSymmetrically() {
        float score = Comparison.score(weighed("Moskva"), weighed("Московский завод"));
        assertTrue(score < 0.7, () -> String.valueOf(score));
        assertEquals(score, Comparison.score(weighed("Московский завод"), weighed("Moskva")), 1e-6);
        assertTrue(Comparison.score(weighed("Belaruskali"), weighed("Белорусские лотереи")) < 0.7);
    }

    private static WeightedName weighed(String name) {
        return new WeightedName(NameParser.parse(name, BearerKind.ORGANISATION), Rarity.UNKNOWN);
    }
}
