package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amur.screening.Evidence.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTextTest {

    @ParameterizedTest
    @CsvSource({"NUMBER 9187629, 9187629", "'OFAC_UID 306', 'OFAC list, entry number 306'", "IMO 9187629, IMO number 9187629",
        "INN 7702235133, INN 7702235133", "IMO_COMPANY 5986834, IMO company number 5986834"})
    void numberHasTheNameOfItsScheme(String code, String text) {
        assertEquals(text, EvidenceText.of(Kind.IDENTIFIER_SAME, code));
    }
}
