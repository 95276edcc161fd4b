package org.amur.screening.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {

    @ParameterizedTest
    @CsvSource({"завода, plants", "научный, scientific", "banque, банк", "俄罗斯, russia", "бразилия, brasilien", "саудовская, saudovskaja",
            "московский, maskavas", "беспилотные, bepilociai", "прокуратура, tozilstvo", "летательных, aerarthai"})
    void wordsOfManyLanguagesMeanTheSame(String one, String other) {
        Meanings.Meaning meaning = Meanings.of(one);

        assertEquals(meaning == null ? null : meaning.name(), Meanings.of(other) == null ? null : Meanings.of(other).name());
    }

    @Test
    void aCountryIsAPlaceInEveryLanguageOfLists() {
        for (String name : List.of("germany", "германия", "saksa", "vokietija", "niemcy", "德国", "ألمانيا")) {
            assertEquals("DE", Meanings.of(name).name(), name);
        }
        for (String name : List.of("беларуськалий", "сириус", "sirius", "кубанский", "individual", "venera")) {
            assertNull(Meanings.of(name), name + ": a name that begins like a country is none");
        }
    }

    @ParameterizedTest
    @CsvSource({"petrofac, true", "газпромнефть, true", "энергомаш, true", "investkapitalbank, true", "petroleum, false",
            "investments, false", "finance, false", "rossiya, false"})
    void aWordThatOnlyBeginsWithOneThatMeansSomethingIsAName(String word, boolean named) {
        assertEquals(named, Meanings.isNamed(word));
    }

    @ParameterizedTest
    @CsvSource({"forschungsinstitut, 10", "verteidigungsministerium, 13", "institut, 0", "gazprom, 0", "машиностроительный, 0"})
    void compoundOfKnownWordsIsDivided(String word, int at) {
        assertEquals(at, Meanings.compound(word));
    }

    @Test
    void aFewWordsCanBeOneThing() {
        assertEquals(2, Meanings.phrase(List.of("bank", "black", "sea"), 1).length());
        assertNull(Meanings.phrase(List.of("bank", "black", "sea"), 0));
        assertNotNull(Meanings.phrase(List.of("северной", "кореи"), 0));
        assertEquals(Meanings.of("streitkrafte").name(), Meanings.phrase(List.of("вооруженные", "силы"), 0).meaning().name());
        assertEquals("RU", Meanings.phrase(List.of("oroszorszagi", "foderacio"), 0).meaning().name());
    }

    @Test
    void abbreviationsAreExpandedToKnownWords() {
        for (String abbreviation : List.of("нии", "окб", "нпо", "мвд", "irgc")) {
            assertFalse(Meanings.writtenOut(abbreviation).isEmpty(), abbreviation);
            Meanings.writtenOut(abbreviation).forEach(word -> assertNotNull(Meanings.of(word), abbreviation + ": " + word));
        }
        assertEquals("komz", Meanings.letters("комз"));
    }

    @Test
    void aGreekWordMeansTheSameWithoutItsAccent() {
        assertEquals(Meanings.of(NameText.fold("Εταιρεία")), Meanings.of(NameText.fold("ΕΤΑΙΡΕΙΑ")));
        assertNotNull(Meanings.of(NameText.fold("Εταιρεία")));
    }
}
