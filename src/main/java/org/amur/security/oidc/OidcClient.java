package org.amur.security.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.UserInfoSuccessResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amur.security.ProviderUser;
import org.amur.settings.SingleSignOn;

/**
 * Client of a provider: authorization code flow with PKCE (OpenID Connect Core 1.0, section 3.1; RFC 7636), and logout
 * that the client initiates (OpenID Connect RP-Initiated Logout 1.0).
 */
final class OidcClient {

    private static final Scope SCOPE = new Scope("openid", "profile");
    /** Errors of the provider itself; others are refusals (RFC 6749, section 4.1.2.1). */
    private static final Set<String> OUTAGES = Set.of("server_error", "temporarily_unavailable");

    private final ProviderSettings settings;
    private final ProviderConnection connection;
    private final Discovery discovery;
    private final IdTokens idTokens;

    OidcClient(ProviderSettings settings, ProviderConnection connection) {
        this.settings = settings;
        this.connection = connection;
        discovery = new Discovery(settings.issuer(), connection);
        idTokens = new IdTokens(settings, discovery);
    }

    /**
     * Returns the provider's address at which the user signs in.
     *
     * @param callback address to which the provider sends the answer
     */
    URI begin(SignInAttempt attempt, URI callback) throws ProviderException {
        return new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, settings.client(), callback)
                .endpointURI(discovery.metadata().getAuthorizationEndpointURI())
                .state(attempt.state()).nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256).build().toURI();
    }

    /**
     * Returns the user of an answer.
     *
     * @param answer   address with the provider's parameters, at which the browser arrived
     * @param attempt  sign-in that this browser has begun
     * @param callback as sent with the request
     */
    SignInAnswer finish(URI answer, SignInAttempt attempt, URI callback) throws ProviderException {
        OIDCTokens tokens = tokens(code(answer, attempt), attempt, callback);
        IDTokenClaimsSet valid = idTokens.validate(tokens.getIDToken(), attempt.nonce());
        String subject = valid.getSubject().getValue();
        UserClaims claims = new UserClaims(valid.toJSONObject());
        UserClaims groups = claims.has(settings.claim()) ? claims : userInfo(tokens.getAccessToken(), subject).orElse(claims);
        return new SignInAnswer(user(subject, claims, groups), groups.texts(settings.claim()), tokens.getIDToken());
    }

    private ProviderUser user(String subject, UserClaims claims, UserClaims more) throws ProviderException {
        String name = Optional.ofNullable(claims.text("preferred_username")).orElse(more.text("preferred_username"));
        String displayName = Optional.ofNullable(claims.text("name")).orElse(more.text("name"));
        try {
            return new ProviderUser(settings.issuer().getValue(), subject, name, displayName);
        } catch (IllegalArgumentException e) {
            throw new ProviderException(SignInProblem.INVALID, "the subject is not valid");
        }
    }

    private AuthorizationCode code(URI answer, SignInAttempt attempt) throws ProviderException {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(answer);
        } catch (ParseException e) {
            throw new ProviderException(SignInProblem.INVALID, "answer, " + e.getMessage());
        }
        if (!attempt.state().equals(response.getState())) {
            throw new ProviderException(SignInProblem.EXPIRED, "another state");
        }
        refuseAnotherIssuer(response.getIssuer());
        if (!response.indicatesSuccess()) {
            throw refused("answer", response.toErrorResponse().getErrorObject());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ProviderException(SignInProblem.INVALID, "answer without a code");
        }
        return code;
    }

    /** Refuses the answer of another provider (RFC 9207); required only if the provider states that it names itself. */
    private void refuseAnotherIssuer(Issuer named) throws ProviderException {
        boolean isMissing = named == null && discovery.metadata().supportsAuthorizationResponseIssuerParam();
        if (isMissing || named != null && !named.equals(settings.issuer())) {
            throw new ProviderException(SignInProblem.INVALID, "answer of the issuer " + named);
        }
    }

    private OIDCTokens tokens(AuthorizationCode code, SignInAttempt attempt, URI callback) throws ProviderException {
        OIDCProviderMetadata metadata = discovery.metadata();
        TokenRequest request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), authentication(metadata),
                new AuthorizationCodeGrant(code, callback, attempt.verifier())).build();
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.toHTTPRequest().send(connection));
            if (!response.indicatesSuccess()) {
                throw refused("tokens", response.toErrorResponse().getErrorObject());
            }
            if (!(response.toSuccessResponse().getTokens() instanceof OIDCTokens tokens)
                    || tokens.getIDToken() == null) {
                throw new ProviderException(SignInProblem.INVALID, "no ID token");
            }
            return tokens;
        } catch (IOException | ParseException e) {
            throw new ProviderException(SignInProblem.UNAVAILABLE, "tokens, " + e.getMessage());
        }
    }

    /** Authenticates in the header, unless the provider accepts only the body. */
    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean inBody = methods != null && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return inBody ? new ClientSecretPost(settings.client(), settings.secret())
                : new ClientSecretBasic(settings.client(), settings.secret());
    }

    /** Returns the claims that the provider states beside the token; empty without any, or if about another user. */
    private Optional<UserClaims> userInfo(AccessToken token, String subject) throws ProviderException {
        URI address = discovery.metadata().getUserInfoEndpointURI();
        if (address == null) {
            return Optional.empty();
        }
        try {
            UserInfoResponse response = UserInfoResponse.parse(
                    new UserInfoRequest(address, token).toHTTPRequest().send(connection));
            return response instanceof UserInfoSuccessResponse success
                    ? Optional.ofNullable(success.getUserInfo()).map(info -> new UserClaims(info.toJSONObject()))
                            .filter(claims -> subject.equals(claims.text("sub")))
                    : Optional.empty();
        } catch (IOException | ParseException e) {
            throw new ProviderException(SignInProblem.UNAVAILABLE, "user information, " + e.getMessage());
        }
    }

    /** Returns the exception for an error response; the description is not logged, because a browser can write it. */
    private static ProviderException refused(String stage, ErrorObject error) {
        String code = error == null || error.getCode() == null ? "" : error.getCode().replaceAll("[^\\w.-]", "?");
        boolean isOutage = code.isEmpty() || OUTAGES.contains(code)
                || error.getHTTPStatusCode() >= HTTPResponse.SC_SERVER_ERROR;
        return new ProviderException(isOutage ? SignInProblem.UNAVAILABLE : SignInProblem.REFUSED, stage + ", " + code);
    }

    /**
     * Returns the provider's address that ends its session and then leads to {@code next}; empty if it has none at the
     * issuer's host, to which alone pages may send forms.
     */
    Optional<URI> signOut(JWT idToken, URI next) throws ProviderException {
        String origin = SingleSignOn.origin(URI.create(settings.issuer().getValue()));
        return Optional.ofNullable(discovery.metadata().getEndSessionEndpointURI())
                .filter(address -> SingleSignOn.origin(address).equals(origin))
                .map(address -> new LogoutRequest(address, idToken, null, settings.client(), next, null, null).toURI());
    }

    ProviderSettings settings() {
        return settings;
    }
}
