package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.amur.database.DataChanged;
import org.junit.jupiter.api.Test;

class SignedInTest {

    private static final OffsetDateTime CHOSEN = OffsetDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void isReadAgainAfterAChangeOfAccountsOnly() {
        AccountChanges accounts = new AccountChanges();
        SignedIn signedIn = signedIn(5, Role.EDITOR, CHOSEN).readIn(accounts.state());
        accounts.hear(new DataChanged("event"));
        assertTrue(signedIn.isOf(accounts.state()));
        accounts.hear(new DataChanged(AccountRecordKind.CODE));
        assertFalse(signedIn.isOf(accounts.state()));
    }

    @Test
    void isReadAgainOnAnotherNode() {
        SignedIn signedIn = signedIn(5, Role.EDITOR, CHOSEN).readIn(new AccountChanges().state());
        assertFalse(signedIn.isOf(new AccountChanges().state()));
    }

    @Test
    void continuesOnlyWithTheSameAccountAndPassword() {
        SignedIn signedIn = signedIn(5, Role.EDITOR, CHOSEN);
        assertTrue(signedIn.continuesAs(signedIn(5, Role.ANALYST, CHOSEN.withOffsetSameInstant(ZoneOffset.ofHours(8)))));
        assertFalse(signedIn.continuesAs(signedIn(5, Role.EDITOR, CHOSEN.plusSeconds(1))));
        assertFalse(signedIn.continuesAs(signedIn(6, Role.EDITOR, CHOSEN)));
    }

    @Test
    void continuesWithoutAPasswordUntilThereIsOne() {
        SignedIn signedIn = signedIn(5, Role.EDITOR, null);
        assertTrue(signedIn.continuesAs(signedIn(5, Role.ANALYST, null)));
        assertFalse(signedIn.continuesAs(signedIn(5, Role.EDITOR, CHOSEN)));
    }

    private static SignedIn signedIn(long id, Role role, OffsetDateTime passwordChangedAt) {
        return new SignedIn(id, "somebody", "Somebody", role, passwordChangedAt);
    }
}
