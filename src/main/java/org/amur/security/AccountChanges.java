package org.amur.security;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.database.DataChanged;

/** State of all accounts, passwords and ended sessions, as far as this node knows of changes. */
@ApplicationScoped
class AccountChanges {

    /** Prefix that no other node has, to which a session may move. */
    private final String node = UUID.randomUUID().toString();
    private final AtomicLong changes = new AtomicLong();

    void hear(@Observes DataChanged changed) {
        if (changed.concerns(AccountRecordKind.CODE) || changed.concerns(DataChanged.SESSIONS)) {
            changes.incrementAndGet();
        }
    }

    /** Returns a text that differs after every change, and on every node. */
    String state() {
        return node + " " + changes.get();
    }
}
