package org.amur.security.factor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of answers that no key would give; {@code SecurityKeyPagesIT} tests the others. */
class KeyCeremonyTest {

    private static final RelyingParty PARTY = new RelyingParty("amur.example.org", "https://amur.example.org");
    private static final byte[] CHALLENGE = new byte[32];

    private final KeyCeremony ceremony = new KeyCeremony();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "null",
                "[]",
                "{}",
                "{\"id\": 1}",
                "{\"id\": \"AQ\", \"rawId\": \"AQ\", \"type\": \"public-key\", \"response\": {}}",
                "{\"id\": \"AQ\", \"rawId\": \"AQ\", \"type\": \"public-key\", \"response\": {\"clientDataJSON\": \"e30\", \"attestationObject\": \"oA\"}}"
            })
    void malformedAnswersAreRefused(String response) {
        KeyAnswer answer = new KeyAnswer(PARTY, CHALLENGE, response);
        assertEquals(Optional.empty(), ceremony.register(answer));
        assertDoesNotThrow(() -> ceremony.credentialId(answer));
    }

    @Test
    void registeredKeysAreExcludedFromRegistrationAndNamedForUse() {
        String creation = ceremony.creationOptions(PARTY, CHALLENGE, 7, "anna", List.of("AQID"));
        assertTrue(creation.contains("\"excludeCredentials\":[{") && creation.contains("\"id\":\"AQID\""), creation);
        assertTrue(creation.contains("\"attestation\":\"none\""), creation);
        String request = ceremony.requestOptions(PARTY, CHALLENGE, List.of("AQID"));
        assertTrue(request.contains("\"rpId\":\"amur.example.org\"") && request.contains("\"allowCredentials\":[{"), request);
    }
}
