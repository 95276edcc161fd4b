package org.amur.security.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void codesAreDifferentAndReadable() {
        List<String> codes = RecoveryCode.random();
        assertEquals(RecoveryCode.NUMBER, new HashSet<>(codes).size());
        codes.forEach(code -> assertTrue(code.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"), code));
    }

    @Test
    void spacesHyphensAndCaseDoNotMatter() {
        assertEquals(RecoveryCode.hash("abcd-efgh-ijkl-mnop"), RecoveryCode.hash(" ABCD efgh ijklmnop "));
        assertNotEquals(RecoveryCode.hash("abcd-efgh-ijkl-mnop"), RecoveryCode.hash("abcd-efgh-ijkl-mnoq"));
    }
}
