package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "passwordpassword", "password1234", "123456789012", "qwertyuiop12", "abcabcabcabc",
        "iloveyou1234", "anna.petrova1", "PetrovaPetrova", "amuramuramur", "P@ssw0rd1234", "Anna Petrova 2026",
        "2026 PETROVA anna", "Anna Petrova Anna"})
    void commonPasswordsNamesAndRepetitionsAreWeak(String password) {
        assertTrue(PasswordStrength.isWeak(password, "anna.petrova", "Anna Petrova"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"four words of one’s own", "another five words of mine", "k7#vQ2m!xW9z", "тихая река под старым мостом"})
    void severalWordsAndRandomCharactersAreStrong(String password) {
        assertFalse(PasswordStrength.isWeak(password, "anna.petrova", "Anna Petrova"));
    }

    /** Without the limit, the estimate would take minutes. */
    @Test
    void longPasswordsAreEstimatedQuickly() {
        assertTrue(PasswordStrength.isWeak("a".repeat(200)));
    }
}
