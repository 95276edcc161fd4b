package org.amur.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ApiScopeTest {

    @Test
    void anAddressNeedsOneScope() {
        assertEquals(Optional.of(ApiScope.READ), ApiScope.of("GET", "/api/events/7/history"));
        assertEquals(Optional.of(ApiScope.READ), ApiScope.of("HEAD", "/api/events"));
        assertEquals(Optional.of(ApiScope.WRITE), ApiScope.of("POST", "/api/events"));
        assertEquals(Optional.of(ApiScope.WRITE), ApiScope.of("PATCH", "/api/events/7"));
        assertEquals(Optional.of(ApiScope.WRITE), ApiScope.of("POST", "/api/changes/7/undo"));
        assertEquals(Optional.of(ApiScope.SCREENING), ApiScope.of("POST", "/api/screening"));
        assertEquals(Optional.of(ApiScope.SCREENING), ApiScope.of("GET", "/api/batches/zaYz/results"));
        assertEquals(Optional.of(ApiScope.INTAKE), ApiScope.of("GET", "/api/captures"));
        assertEquals(Optional.of(ApiScope.WATCH), ApiScope.of("PUT", "/api/watches/actors/7"));
        assertEquals(Optional.of(ApiScope.WATCH), ApiScope.of("GET", "/api/notices"));
        assertEquals(Optional.of(ApiScope.ACCOUNTS), ApiScope.of("GET", "/api/accounts/7/history"));
        assertEquals(Optional.of(ApiScope.READ), ApiScope.of("GET", "/api/releases/7/problems"));
        assertEquals(Optional.of(ApiScope.LISTS), ApiScope.of("POST", "/api/releases/7/approve"));
        assertEquals(Optional.of(ApiScope.JOBS), ApiScope.of("GET", "/api/jobs"));
        for (String settings : List.of("feeds", "list-sources", "webhooks")) {
            assertEquals(Optional.of(ApiScope.SETTINGS), ApiScope.of("GET", "/api/" + settings));
            assertEquals(Optional.of(ApiScope.SETTINGS), ApiScope.of("DELETE", "/api/" + settings + "/7"));
        }
        assertEquals(Optional.empty(), ApiScope.of("GET", "/api/openapi.json"));
    }

    @Test
    void anUnknownAddressBelongsToTheRecords() {
        assertEquals(Optional.of(ApiScope.READ), ApiScope.of("GET", "/api/"));
        assertEquals(Optional.of(ApiScope.WRITE), ApiScope.of("ANYTHING", "/api/nothing"));
        assertEquals(Optional.of(ApiScope.READ), ApiScope.of("GET", "/api/openapi.json/../events"));
    }

    @Test
    void anotherSpellingNeedsTheSameScope() {
        for (String path : List.of("/api//screening", "/api/./screening", "/api/screening;x=1", "/api/screening/", "/api;x/screening")) {
            assertEquals(Optional.of(ApiScope.SCREENING), ApiScope.of("POST", path), path);
        }
    }

    @Test
    void scopesAreStoredInAFixedOrder() {
        assertEquals("READ WRITE INTAKE", ApiScope.toText(Set.of(ApiScope.INTAKE, ApiScope.WRITE, ApiScope.READ)));
        assertEquals(Set.of(ApiScope.READ, ApiScope.INTAKE), ApiScope.parse("READ INTAKE"));
        assertEquals(Set.of(), ApiScope.parse(""));
    }

    @Test
    void aRoleCanUseItsScopes() {
        assertEquals(List.of(ApiScope.READ, ApiScope.SCREENING, ApiScope.WATCH, ApiScope.JOBS), ApiScope.usableBy(Set.of(Roles.ANALYST)));
        assertEquals(List.of(ApiScope.values()), ApiScope.usableBy(Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN)));
    }
}
