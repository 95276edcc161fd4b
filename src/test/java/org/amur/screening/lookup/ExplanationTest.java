package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource({"0.7, 70", "0.6999, 69", "0.695, 69", "0.694, 69", "0.688, 69", "0.745, 75", "0.996, 99", "1, 100"})
    void scoreBelowTheThresholdIsNotRoundedUp(float score, int shown) {
        assertEquals(shown, Explanation.score(score));
    }

    @Test
    void commonCountriesAreNamedOnce() {
        Party one = of(Set.of("RU", "CY"));
        Explanation why = new Explanation(NameMatcher.match(one, of(Set.of("RU", "UA"))).orElseThrow());
        assertEquals("Russia", why.getFor().get(0).getOne());
    }

    private static Party of(Set<String> countries) {
        return new Party("1", BearerKind.PERSON, List.of(PartyName.of("Igor Sechin")), List.of(), countries, Set.of(), null);
    }
}
