package org.amur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void areFoundByCodeLocalAndEnglishName() {
        for (String typed : new String[] {"RU", "ru", " Russia ", "Россия", "россия"}) {
            assertEquals(Optional.of("RU"), Countries.code(typed, Locale.forLanguageTag("ru")), typed);
        }
        assertEquals(Optional.of("EU"), Countries.code("European Union", Locale.ENGLISH));
        assertEquals(Optional.empty(), Countries.code("Rusia", Locale.ENGLISH));
        assertEquals(Optional.empty(), Countries.code("", Locale.ENGLISH));
    }
}
