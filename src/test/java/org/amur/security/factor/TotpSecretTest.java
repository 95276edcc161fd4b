package org.amur.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpSecretTest {

    /** Key of the test vectors. */
    private static final TotpSecret SECRET = TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, SHA-1; the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(OptionalLong.of(second / 30), SECRET.findStep(code, Instant.ofEpochSecond(second), 0));
    }

    @Test
    void aCodeIsValidOneStepEarlierAndLater() {
        Instant now = Instant.ofEpochSecond(1111111109);
        long step = now.getEpochSecond() / 30;
        for (long near : new long[] {step - 1, step, step + 1}) {
            assertEquals(OptionalLong.of(near), SECRET.findStep(SECRET.code(near), now, 0));
        }
        assertEquals(OptionalLong.empty(), SECRET.findStep(SECRET.code(step - 2), now, 0));
        assertEquals(OptionalLong.empty(), SECRET.findStep(SECRET.code(step + 2), now, 0));
    }

    @Test
    void aUsedStepAndEarlierOnesAreRefused() {
        Instant now = Instant.ofEpochSecond(1111111109);
        long step = now.getEpochSecond() / 30;
        assertEquals(OptionalLong.empty(), SECRET.findStep(SECRET.code(step), now, step));
        assertEquals(OptionalLong.empty(), SECRET.findStep(SECRET.code(step - 1), now, step));
        assertEquals(OptionalLong.of(step + 1), SECRET.findStep(SECRET.code(step + 1), now, step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28708", "2870820", "+87082", "٢٨٧٠٨٢"})
    void anythingElseIsRefused(String code) {
        assertEquals(OptionalLong.empty(), SECRET.findStep(code, Instant.ofEpochSecond(59), 0));
    }

    @Test
    void theSecretIsWrittenInGroupsAndInTheAddressOfTheApp() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", SECRET.text());
        assertEquals("otpauth://totp/Amur:anna%20%26%20co?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Amur", SECRET.uri("anna & co"));
    }

    @Test
    void secretsDifferAndAreNotPrinted() {
        TotpSecret one = TotpSecret.random();
        assertNotEquals(one.text(), TotpSecret.random().text());
        assertFalse(one.toString().contains(one.text().substring(0, 4)));
    }
}
