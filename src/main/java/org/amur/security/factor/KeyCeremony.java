package org.amur.security.factor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.enterprise.context.ApplicationScoped;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registration and use of security keys (Web Authentication Level 3, W3C). Keys prove presence only, because the password was
 * verified before; any make is accepted, so no attestation is asked for.
 */
@ApplicationScoped
public class KeyCeremony {

    private static final Logger LOG = Logger.getLogger(KeyCeremony.class.getName());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** ES256, EdDSA and RS256 (IANA COSE Algorithms). */
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);
    private static final int TIMEOUT_MILLIS = 120_000;
    private static final String TYPE = "public-key";

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** Returns the options of a registration as JSON, for the browser. */
    String creationOptions(RelyingParty party, byte[] challenge, long accountId, String account, Collection<String> registered) {
        return JSON.writeValueAsString(Map.of(
                "rp", Map.of("id", party.id(), "name", "Amur"),
                "user", Map.of("id", encode(Long.toString(accountId).getBytes(StandardCharsets.US_ASCII)), "name", account,
                        "displayName", account),
                "challenge", encode(challenge),
                "pubKeyCredParams", ALGORITHMS.stream().map(each -> Map.of("type", TYPE, "alg", each)).toList(),
                "timeout", TIMEOUT_MILLIS,
                "attestation", "none",
                "excludeCredentials", descriptors(registered),
                "authenticatorSelection", Map.of("userVerification", "discouraged", "residentKey", "discouraged")));
    }

    /** Returns the options of a use as JSON, for the browser. */
    String requestOptions(RelyingParty party, byte[] challenge, Collection<String> registered) {
        return JSON.writeValueAsString(Map.of("rpId", party.id(), "challenge", encode(challenge), "timeout", TIMEOUT_MILLIS,
                "allowCredentials", descriptors(registered), "userVerification", "discouraged"));
    }

    private static List<Map<String, String>> descriptors(Collection<String> credentialIds) {
        return credentialIds.stream().map(id -> Map.of("type", TYPE, "id", id)).toList();
    }

    /** Verifies a registration; returns the key, empty if anything is wrong. */
    Optional<KeyCredential> register(KeyAnswer answer) {
        try {
            RegistrationData data = manager.verifyRegistrationResponseJSON(answer.response(),
                    new RegistrationParameters(answer.expected(), false, true));
            AuthenticatorData<?> key = data.getAttestationObject().getAuthenticatorData();
            return Optional.of(new KeyCredential(
                    encode(key.getAttestedCredentialData().getCredentialId()),
                    Base64.getEncoder().encodeToString(credentials.convert(key.getAttestedCredentialData())),
                    key.isFlagBE(),
                    key.getSignCount()));
        } catch (RuntimeException e) {
            return refused(e, Optional.empty());
        }
    }

    /** Returns the credential id in an answer; empty if it cannot be read. */
    Optional<String> credentialId(KeyAnswer answer) {
        try {
            return Optional.of(encode(manager.parseAuthenticationResponseJSON(answer.response()).getCredentialId()));
        } catch (RuntimeException e) {
            return refused(e, Optional.empty());
        }
    }

    /** Verifies the use of a key; returns its use counter, empty if anything is wrong. */
    OptionalLong verify(KeyAnswer answer, KeyCredential key) {
        CredentialRecordImpl known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                key.backupEligible(),
                null,
                key.signCount(),
                credentials.convert(Base64.getDecoder().decode(key.publicKey())),
                null,
                null,
                null,
                null);
        try {
            return OptionalLong.of(manager.verifyAuthenticationResponseJSON(answer.response(),
                    new AuthenticationParameters(answer.expected(), known, null, false, true)).getAuthenticatorData().getSignCount());
        } catch (RuntimeException e) {
            return refused(e, OptionalLong.empty());
        }
    }

    /** Logs why; for a malformed answer the library also throws exceptions of Jackson and of Java, whose messages may quote the answer. */
    private static <T> T refused(RuntimeException e, T nothing) {
        LOG.log(Level.WARNING, "Security key refused: {0}", e.getClass().getSimpleName());
        return nothing;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
