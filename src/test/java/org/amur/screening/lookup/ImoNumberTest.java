package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImoNumberTest {

    @ParameterizedTest
    @CsvSource({"IMO 9187629, false", "imo9187629, false", "IMO 8770262, true", "IMO: 9187628, true", "IMO 5986831, false",
        "9187628, false", "IMO 918762, false", "INN 9187628, false"})
    void invalidLabelledImoNumberIsMistyped(String typed, boolean mistyped) {
        assertEquals(mistyped, ImoNumber.isMistyped(typed));
    }
}
