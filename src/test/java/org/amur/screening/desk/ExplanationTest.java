package org.amur.screening.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource({"0.7, 70", "0.6999, 69", "0.695, 69", "0.694, 69", "0.688, 69", "0.745, 75", "0.996, 99", "1, 100"})
    void whatFallsShortOfTheThresholdDoesNotReadAsIfItReachedIt(float score, int shown) {
        assertEquals(shown, Explanation.score(score));
    }
}
