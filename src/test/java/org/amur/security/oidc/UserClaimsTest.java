package org.amur.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests of finding claims. */
class UserClaimsTest {

    private final UserClaims claims = new UserClaims(Map.of("groups", List.of("a", 5, "b"), "role", "c", "number", 7,
            "https://example.org/roles", List.of("d"), "realm_access", Map.of("roles", List.of("e"))));

    @Test
    void aClaimIsAListOrAText() {
        assertEquals(List.of("a", "b"), claims.texts("groups"));
        assertEquals(List.of("c"), claims.texts("role"));
        assertEquals(List.of(), claims.texts("number"));
        assertEquals(List.of(), claims.texts("missing"));
    }

    @Test
    void aDotIsPartOfTheNameOrLeadsIntoAnObject() {
        assertEquals(List.of("d"), claims.texts("https://example.org/roles"));
        assertEquals(List.of("e"), claims.texts("realm_access.roles"));
        assertTrue(claims.has("realm_access.roles"));
        assertFalse(claims.has("realm_access.missing.roles"));
        assertFalse(claims.has("groups.roles"));
    }

    @Test
    void onlyATextIsAText() {
        assertEquals("c", claims.text("role"));
        assertNull(claims.text("groups"));
    }
}
