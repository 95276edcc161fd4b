package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;

import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that are written at once. */
class BulkLimitIT extends ServerTests {

    @Inject
    private BulkLimit limit;

    @Inject
    private Caller caller;

    private final List<BulkLimit.Slot> open = new ArrayList<>();

    @AfterEach
    void end() {
        open.forEach(BulkLimit.Slot::close);
    }

    @Test
    void anAccountWritesFewFilesAtOnce() {
        String account = UUID.randomUUID().toString();
        for (int file = 0; file < BulkLimit.PER_ACCOUNT; file++) {
            begin(account);
        }
        assertEquals(429, refused(account).getResponse().getStatus());
        assertEquals("10", refused(account).getResponse().getHeaderString("Retry-After"));
        open.remove(0).close();
        begin(account);
        refused(account);
    }

    @Test
    void aNodeWritesFewFilesAtOnce() {
        for (int file = 0; file < BulkLimit.PER_NODE; file++) {
            begin("account " + file);
        }
        refused("another");
        open.remove(0).close();
        begin("another");
    }

    private void begin(String account) {
        AtomicReference<BulkLimit.Slot> slot = new AtomicReference<>();
        caller.actAs(account, Set.of(Roles.ANALYST), () -> slot.set(limit.begin()));
        open.add(slot.get());
    }

    private ClientErrorException refused(String account) {
        AtomicReference<ClientErrorException> refusal = new AtomicReference<>();
        caller.actAs(account, Set.of(Roles.ANALYST), () -> refusal.set(assertThrows(ClientErrorException.class, limit::begin)));
        return refusal.get();
    }
}
