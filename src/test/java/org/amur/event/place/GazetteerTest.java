package org.amur.event.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.amur.text.Countries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beijing",
                "beijing ",
                "Пекин",
                "北京",
                "Peking",
                "Great Hall of the People, Beijing",
                "Beijing, Shanghai",
                "Somewhere, 北京"
            })
    void aPlaceIsFoundByAnyNameAndTheFirstKnownCounts(String text) {
        assertEquals("Beijing", key(text, "CN"));
        assertEquals("Beijing", key(text, null));
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertEquals("Xi'an", key("Xi’an", "CN"));
        assertEquals("Brasília", key("Brasilia", "BR"));
        assertEquals("Chisinau", key("Кишинев", "MD"));
    }

    @Test
    void aPlaceOfAnotherCountryIsNotFound() {
        assertEquals(Optional.empty(), Gazetteer.find("Moscow", "US"));
        assertEquals("Heihe", key("Blagoveshchensk, Heihe", "CN"));
        assertEquals("Sea of Japan", key("Sea of Japan", "JP"));
    }

    @Test
    void nothingIsFoundForNoText() {
        assertEquals(Optional.empty(), Gazetteer.find(null, "CN"));
        assertEquals(Optional.empty(), Gazetteer.find("", "CN"));
    }

    @Test
    void aPlaceHasItsNameInTheLanguageOfTheReader() {
        GazetteerPlace moscow = Gazetteer.find("Moscow", "RU").orElseThrow();
        assertEquals(List.of("Moscow", "Москва", "莫斯科", "Moscow"), List.of(moscow.name(Locale.ENGLISH), moscow.name(new Locale("ru")),
                moscow.name(Locale.CHINESE), moscow.name(Locale.GERMAN)));
    }

    @Test
    void everyCountryHasACentre() {
        assertEquals(
                List.of(),
                Countries.names(Locale.ENGLISH).keySet().stream()
                        .filter(code -> Gazetteer.centre(code).isEmpty())
                        .toList());
        assertTrue(Gazetteer.centre("RU").orElseThrow().isCentre());
    }

    @Test
    void everyRowHasAUniqueNameACountryAndAPosition() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (String row : rows("places.csv")) {
            String[] cells = row.split(";", -1);
            assertEquals(7, cells.length, row);
            assertTrue(names.add(cells[3]), row);
            // A shorter one would be a country's code in an address.
            assertTrue(cells[3].length() > 2 && !cells[4].isEmpty() && !cells[5].isEmpty(), row);
            assertTrue(cells[0].isEmpty() || Countries.isCode(cells[0]), row);
            assertTrue(Math.abs(Double.parseDouble(cells[1])) <= 90 && Math.abs(Double.parseDouble(cells[2])) <= 180, row);
        }
    }

    private static List<String> rows(String file) throws IOException {
        try (InputStream content = Gazetteer.class.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    private static String key(String text, String country) {
        return Gazetteer.find(text, country).orElseThrow().key();
    }
}
