package org.amur.intake.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Tests {@link RussianForms} and {@link CyrillicNames}. */
class RussianFormsTest {

    @Test
    void nounsSurnamesAndAdjectivesHaveTheirCases() {
        assertTrue(RussianForms.of("китай").containsAll(Set.of("китая", "китаю", "китаем", "китае")));
        assertTrue(RussianForms.of("песков").containsAll(Set.of("пескова", "песковым", "пескове")));
        assertTrue(RussianForms.of("россия").containsAll(Set.of("россии", "россию", "россией")));
        assertTrue(RussianForms.of("китайская").containsAll(Set.of("китайской", "китайскую")));
        assertTrue(RussianForms.of("египет").contains("египта"));
    }

    @Test
    void adjectivesOfCountriesAreNoForms() {
        assertFalse(RussianForms.of("китай").contains("китайский"));
        assertFalse(RussianForms.of("си").contains("с"));
    }

    @Test
    void theGivenNameTellsTheCaseOfTheSurname() {
        assertEquals("Алексей Миллер", CyrillicNames.basic(List.of("Алексеем", "Миллером")));
        assertEquals("Мария Захарова", CyrillicNames.basic(List.of("Марии", "Захаровой")));
        assertEquals("Александр Лукашенко", CyrillicNames.basic(List.of("Александру", "Лукашенко")));
    }

    @Test
    void syllablesTellTheNominativeOfAChineseName() {
        assertEquals("Цзиньпин", CyrillicNames.chinese("Цзиньпином"));
        assertEquals("Ган", CyrillicNames.chinese("Ганом"));
        assertEquals("Цзюнь", CyrillicNames.chinese("Цзюнем"));
        assertEquals("Ханьхуэй", CyrillicNames.chinese("Ханьхуэем"));
        assertEquals("На", CyrillicNames.chinese("На"));
    }
}
