package org.amur.sanctions.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** A submitted key contains the designation, its version and the entry version seen. */
class OutdatedKeyTest {

    @Test
    void submittedKeyIsParsed() {
        for (OutdatedKey key : List.of(new OutdatedKey(5, 2, 9L), new OutdatedKey(5, 0, null))) {
            assertEquals(Optional.of(key), OutdatedKey.parse(key.toString()));
        }
    }

    @Test
    void invalidKeyIsIgnored() {
        for (String sent : List.of("", "5", "5:2", "5:2:9:1", "a:2:9", "5:-1:9", "99999999999999999999:1:")) {
            assertEquals(Optional.empty(), OutdatedKey.parse(sent), sent);
        }
    }
}
