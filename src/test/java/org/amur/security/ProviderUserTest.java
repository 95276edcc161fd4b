package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of users as a provider states them. */
class ProviderUserTest {

    private static final String ISSUER = "https://sso.example.org";

    @Test
    void theNameIsNormalised() {
        ProviderUser user = new ProviderUser(ISSUER, "1", " Anna.Li@Example.org ", "Anna\nLi ");
        assertEquals("anna.li@example.org", user.accountName());
        assertEquals("Anna Li", user.displayName());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "two words", "demo-admin", "schedule", "anonymous", "<b>", "erased account 7",
        "a-name-that-is-longer-than-sixty-characters-and-does-not-fit-anywhere"})
    void aNameThatIsNotAllowedIsMadeOfTheSubject(String name) {
        String made = new ProviderUser(ISSUER, "1", name, null).accountName();
        assertTrue(made.matches("user-[0-9a-f]{12}"), made);
        assertNotEquals(made, new ProviderUser(ISSUER, "2", name, null).accountName());
        assertNotEquals(made, new ProviderUser(ISSUER + "/other", "1", name, null).accountName());
    }

    @Test
    void theDisplayNameIsNeverEmptyOrTooLong() {
        assertEquals("anna", new ProviderUser(ISSUER, "1", "anna", " ").displayName());
        assertTrue(new ProviderUser(ISSUER, "1", null, null).displayName().startsWith("user-"));
        assertEquals(100, new ProviderUser(ISSUER, "1", null, "x".repeat(500)).displayName().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "Анна", " a"})
    void aSubjectIsPlainText(String subject) {
        assertThrows(IllegalArgumentException.class, () -> new ProviderUser(ISSUER, subject, "anna", "Anna"));
        assertThrows(IllegalArgumentException.class, () -> new ProviderUser(ISSUER, "x".repeat(256), "anna", "Anna"));
    }
}
