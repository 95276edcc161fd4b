package org.amur.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of the protocol, with a provider that forges answers and tokens. */
class OidcClientTest {

    private static final URI CALLBACK = URI.create("https://amur.example.org/amur/sign-in/callback");
    private static final RoleMapping ROLES = new RoleMapping(Map.of());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ForgingProvider provider = new ForgingProvider();
    private final SignInAttempt attempt = SignInAttempt.begin("/source/list");

    OidcClientTest() throws IOException {
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private OidcClient client() {
        return new OidcClient(provider.settings(ROLES), new ProviderConnection(PATIENCE));
    }

    private SignInAnswer signIn(OidcClient client) throws ProviderException {
        return client.finish(provider.authorize(client.begin(attempt, CALLBACK)), attempt, CALLBACK);
    }

    private SignInProblem problem(OidcClient client) {
        return assertThrows(ProviderException.class, () -> signIn(client)).getProblem();
    }

    private SignInProblem problemOf(Map<String, String> answer) throws ProviderException {
        OidcClient client = client();
        client.begin(attempt, CALLBACK);
        return assertThrows(ProviderException.class, () ->
                client.finish(ForgingProvider.answer(CALLBACK.toString(), answer), attempt, CALLBACK)).getProblem();
    }

    @Test
    void theRequestCarriesStateNonceAndTheHashOfTheVerifier() throws ProviderException {
        URI address = client().begin(attempt, CALLBACK);
        Map<String, List<String>> sent = URLUtils.parseParameters(address.getRawQuery());
        assertTrue(address.toString().startsWith(provider.issuer() + "/authorize?"));
        assertEquals(List.of("code"), sent.get("response_type"));
        assertEquals(List.of("openid profile"), sent.get("scope"));
        assertEquals(List.of(CALLBACK.toString()), sent.get("redirect_uri"));
        assertEquals(List.of(attempt.state().getValue()), sent.get("state"));
        assertEquals(List.of(attempt.nonce().getValue()), sent.get("nonce"));
        assertEquals(List.of("S256"), sent.get("code_challenge_method"));
        assertFalse(address.toString().contains(attempt.verifier().getValue()));
        assertFalse(address.toString().contains(ForgingProvider.SECRET));
    }

    @Test
    void theUserIsIdentifiedByIssuerAndSubject() throws ProviderException {
        SignInAnswer answer = signIn(client());
        assertEquals(provider.issuer(), answer.user().issuer());
        assertEquals(ForgingProvider.SUBJECT, answer.user().subject());
        assertEquals("anna", answer.user().name());
        assertEquals("Anna Li", answer.user().displayName());
        assertEquals(List.of("staff"), answer.groups());
    }

    @Test
    void anAnswerWithAnotherStateIsRefused() throws ProviderException {
        assertEquals(SignInProblem.EXPIRED, problemOf(Map.of("code", "x", "state", "forged")));
        assertEquals(SignInProblem.EXPIRED, problemOf(Map.of("code", "x")));
        assertEquals(SignInProblem.EXPIRED, problemOf(Map.of("error", "access_denied", "state", "forged")));
        assertFalse(provider.requests().contains("/token"));
    }

    @Test
    void anAnswerOfAnotherIssuerIsRefused() throws ProviderException {
        String state = attempt.state().getValue();
        assertEquals(SignInProblem.INVALID, problemOf(Map.of("code", "x", "state", state, "iss", "https://other.example")));
        provider.metadata.put("authorization_response_iss_parameter_supported", true);
        assertEquals(SignInProblem.INVALID, problemOf(Map.of("code", "x", "state", state)));
        assertFalse(provider.requests().contains("/token"));
    }

    @Test
    void errorsOfTheProviderAreToldApart() throws ProviderException {
        String state = attempt.state().getValue();
        assertEquals(SignInProblem.REFUSED, problemOf(Map.of("error", "access_denied", "state", state)));
        assertEquals(SignInProblem.UNAVAILABLE, problemOf(Map.of("error", "temporarily_unavailable", "state", state)));
        assertEquals(SignInProblem.INVALID, problemOf(Map.of("state", state)));
    }

    @Test
    void aCodeIsGoodOnceAndForTheBrowserThatAskedForIt() throws ProviderException {
        OidcClient client = client();
        URI answer = provider.authorize(client.begin(attempt, CALLBACK));
        client.finish(answer, attempt, CALLBACK);
        assertEquals(SignInProblem.REFUSED, assertThrows(ProviderException.class,
                () -> client.finish(answer, attempt, CALLBACK)).getProblem());

        URI stolen = provider.authorize(client.begin(SignInAttempt.begin("/"), CALLBACK));
        Map<String, String> injected = Map.of("code", URLUtils.parseParameters(stolen.getRawQuery()).get("code").get(0),
                "state", attempt.state().getValue());
        assertEquals(SignInProblem.REFUSED, problemOf(injected));
    }

    /** Changes to a valid token that must make it invalid. */
    private enum Forgery {
        NONCE, NO_NONCE, AUDIENCE, NO_AUDIENCE, ISSUER, EXPIRED, NOT_YET, NO_SUBJECT, OTHER_PARTY, NO_PARTY;

        JWTClaimsSet.Builder in(JWTClaimsSet.Builder claims) {
            return switch (this) {
                case NONCE -> claims.claim("nonce", "another");
                case NO_NONCE -> claims.claim("nonce", null);
                case AUDIENCE -> claims.audience("another-client");
                case NO_AUDIENCE -> claims.audience((String) null);
                case ISSUER -> claims.issuer("https://other.example");
                case EXPIRED -> claims.expirationTime(inSeconds(-90));
                case NOT_YET -> claims.issueTime(inSeconds(90));
                case NO_SUBJECT -> claims.subject(null);
                case OTHER_PARTY -> claims.audience(List.of(ForgingProvider.CLIENT, "another-client"))
                        .claim("azp", "another-client");
                case NO_PARTY -> claims.audience(List.of(ForgingProvider.CLIENT, "another-client"));
            };
        }
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(Forgery.values());
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgedTokenIsRefused(Forgery forgery) {
        provider.claims = forgery::in;
        assertEquals(SignInProblem.INVALID, problem(client()));
    }

    @Test
    void clocksMayDifferByHalfAMinute() throws ProviderException {
        provider.claims = claims -> claims.issueTime(inSeconds(30)).expirationTime(inSeconds(-30));
        assertEquals(ForgingProvider.SUBJECT, signIn(client()).user().subject());
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void aTokenWithoutTheProvidersSignatureIsRefused() {
        provider.signer = claims -> new PlainJWT(claims).serialize();
        assertEquals(SignInProblem.INVALID, problem(client()));
        provider.signer = claims -> ForgingProvider.signedWith(claims, ForgingProvider.newKey("first"));
        assertEquals(SignInProblem.INVALID, problem(client()));
        provider.signer = claims -> ForgingProvider.signedWith(claims, ForgingProvider.newKey("unknown"));
        assertEquals(SignInProblem.INVALID, problem(client()));
        provider.signer = claims -> {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner((ForgingProvider.SECRET + " ".repeat(32)).substring(0, 32)));
            return token.serialize();
        };
        assertEquals(SignInProblem.INVALID, problem(client()));
    }

    @Test
    void keysAreKeptUntilThereIsANewOne() throws ProviderException {
        OidcClient client = client();
        signIn(client);
        signIn(client);
        assertEquals(1, provider.requests().stream().filter("/keys"::equals).count());
        provider.rotate();
        signIn(client);
        assertEquals(2, provider.requests().stream().filter("/keys"::equals).count());
    }

    @Test
    void groupsThatAreNotInTheTokenAreAskedFor() throws ProviderException {
        provider.claims = claims -> claims.claim("groups", null);
        provider.userInfo.put("groups", List.of("editors"));
        assertEquals(List.of("editors"), signIn(client()).groups());
        provider.userInfo.put("sub", "another user");
        assertEquals(List.of(), signIn(client()).groups());
    }

    @Test
    void aProviderThatNamesAnotherIssuerIsNotUsed() {
        provider.metadata.put("issuer", "https://other.example");
        assertEquals(SignInProblem.UNAVAILABLE, problem(client()));
    }

    @Test
    void secretsAreSentOverTlsOnly() {
        provider.metadata.put("token_endpoint", "http://other.example/token");
        assertEquals(SignInProblem.UNAVAILABLE, problem(client()));
    }

    @Test
    void answersHaveLimitsOfSizeAndTimeAndNoRedirects() {
        provider.override("/token", "{\"x\": \"" + "x".repeat(ProviderConnection.MOST_BYTES) + "\"}");
        assertEquals(SignInProblem.UNAVAILABLE, problem(client()));
        provider.metadata.put("token_endpoint", provider.issuer() + "/redirect");
        assertEquals(SignInProblem.UNAVAILABLE, problem(client()));
        provider.metadata.put("token_endpoint", provider.issuer() + "/silence");
        assertEquals(SignInProblem.UNAVAILABLE, problem(new OidcClient(provider.settings(ROLES),
                new ProviderConnection(Duration.ofMillis(500)))));
    }

    @Test
    void aProviderThatIsDownIsNoticedBeforeTheBrowserIsSentThere() {
        OidcClient client = client();
        provider.close();
        ProviderException down = assertThrows(ProviderException.class, () -> client.begin(attempt, CALLBACK));
        assertEquals(SignInProblem.UNAVAILABLE, down.getProblem());
        assertFalse(down.getMessage().contains(ForgingProvider.SECRET));
    }

    @Test
    void signingOutEndsTheProvidersSessionAndReturns() throws ProviderException {
        OidcClient client = client();
        SignInAnswer answer = signIn(client);
        URI next = URI.create("https://amur.example.org/amur/security/sign-in?out=true");
        URI address = client.signOut(answer.idToken(), next).orElseThrow();
        Map<String, List<String>> sent = URLUtils.parseParameters(address.getRawQuery());
        assertTrue(address.toString().startsWith(provider.issuer() + "/logout?"));
        assertEquals(List.of(answer.idToken().serialize()), sent.get("id_token_hint"));
        assertEquals(List.of(next.toString()), sent.get("post_logout_redirect_uri"));
    }

    @Test
    void signingOutStaysHereIfTheProviderCannotOrWouldLeadElsewhere() throws ProviderException {
        Map<String, Object> whole = new LinkedHashMap<>(provider.metadata);
        provider.metadata.put("end_session_endpoint", "https://other.example/logout");
        assertTrue(client().signOut(null, CALLBACK).isEmpty());
        provider.metadata = new HashMap<>(whole);
        provider.metadata.remove("end_session_endpoint");
        assertTrue(client().signOut(null, CALLBACK).isEmpty());
    }

    @Test
    void settingsShowNoSecret() {
        assertFalse(provider.settings(ROLES).toString().contains(ForgingProvider.SECRET));
        assertFalse(attempt.toString().contains(attempt.verifier().getValue()));
    }
}
