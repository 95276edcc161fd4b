package org.amur.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.minidev.json.JSONObject;

/** Provider of OpenID Connect on the loopback address that a test makes deviate from the protocol. Its user is Anna. */
final class ForgingProvider implements AutoCloseable {

    static final String CLIENT = "amur";
    static final String SECRET = "a secret of a test";
    static final String SUBJECT = "5f1c-anna";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Map<String, Map<String, List<String>>> codes = new TreeMap<>();
    private final Map<String, String> overridden = new TreeMap<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private RSAKey key = newKey("first");
    /** Changes the claims of the ID token. */
    UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    /** Makes the token of the claims. */
    Signer signer = this::signed;
    Map<String, Object> metadata = new LinkedHashMap<>();
    Map<String, Object> userInfo = new LinkedHashMap<>(Map.of("sub", SUBJECT));

    /** Makes a token of claims. */
    @FunctionalInterface
    interface Signer {
        String sign(JWTClaimsSet claims) throws JOSEException;
    }

    ForgingProvider() throws IOException {
        metadata.putAll(Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token", "jwks_uri", issuer() + "/keys",
                "userinfo_endpoint", issuer() + "/user", "end_session_endpoint", issuer() + "/logout",
                "subject_types_supported", List.of("public"), "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
        server.createContext("/", this::answer);
        server.start();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    ProviderSettings settings(RoleMapping roles) {
        return new ProviderSettings(new Issuer(issuer()), new ClientID(CLIENT),
                new Secret(SECRET), "groups", roles);
    }

    /** Signs Anna in, as a browser that follows the address; returns the address of the answer. */
    URI authorize(URI request) {
        Map<String, List<String>> parameters = URLUtils.parseParameters(request.getRawQuery());
        String code = "code-" + codes.size();
        codes.put(code, parameters);
        return answer(parameters.get("redirect_uri").get(0),
                Map.of("code", code, "state", parameters.get("state").get(0)));
    }

    static URI answer(String callback, Map<String, String> parameters) {
        return URI.create(callback + "?" + parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + SignInAddresses.encode(each.getValue()))
                .collect(Collectors.joining("&")));
    }

    /** Answers a path with a text, whatever it is asked. */
    void override(String path, String text) {
        overridden.put(path, text);
    }

    /** Uses another key from here on. */
    void rotate() {
        key = newKey("second");
    }

    List<String> requests() {
        return requests;
    }

    String signed(JWTClaimsSet set) throws JOSEException {
        return signedWith(set, key);
    }

    static String signedWith(JWTClaimsSet set, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(path);
        if (overridden.containsKey(path)) {
            send(exchange, 200, overridden.get(path));
            return;
        }
        switch (path) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, new JSONObject(metadata).toString());
            case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "/user" -> send(exchange, 200, new JSONObject(userInfo).toString());
            case "/token" -> exchangeCode(exchange);
            case "/redirect" -> {
                exchange.getResponseHeaders().set("Location", issuer() + "/keys");
                send(exchange, 302, "");
            }
            case "/silence" -> awaitEnd();
            default -> send(exchange, 404, "{}");
        }
    }

    private void awaitEnd() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the tokens of a code once, to the client that knows the verifier (RFC 7636, section 4.6). */
    private void exchangeCode(HttpExchange exchange) throws IOException {
        Map<String, List<String>> asked = URLUtils.parseParameters(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, List<String>> begun = codes.remove(asked.get("code").get(0));
        CodeVerifier verifier = new CodeVerifier(asked.get("code_verifier").get(0));
        if (begun == null || !begun.get("redirect_uri").equals(asked.get("redirect_uri")) || !begun.get("code_challenge")
                .get(0).equals(CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue())) {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        Instant now = Instant.now();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder().issuer(issuer()).subject(SUBJECT).audience(CLIENT)
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", begun.get("nonce").get(0)).claim("groups", List.of("staff"))
                .claim("preferred_username", "anna").claim("name", "Anna Li");
        try {
            send(exchange, 200, new JSONObject(Map.of("access_token", "access", "token_type", "Bearer",
                    "id_token", signer.sign(claims.apply(set).build()))).toString());
        } catch (JOSEException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        released.countDown();
        server.stop(0);
    }
}
