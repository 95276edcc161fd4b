package org.amur.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.jobs.DatabaseClock;

/**
 * Recognises the browsers that an account has signed in from, by a cookie for each account. The cookie does not sign in; it only
 * exempts the browser from pauses caused by others. It is signed with the password hash, so a new password invalidates it.
 */
@ApplicationScoped
public class KnownDevices {

    static final Duration VALID = Duration.ofDays(180);

    private static final String NAME = "amur-device-";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PARTS = 3;

    @Inject
    private AccountRepository accounts;

    /** Returns the id of the device if the account has signed in from it with its current password. */
    Optional<String> find(HttpServletRequest request, Account account) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME + account.getId())).map(Cookie::getValue).findFirst()
                .flatMap(value -> verified(account, value, DatabaseClock.now().toInstant()));
    }

    /** Returns the origin of an attempt to sign in to an account: the device if it is known, else the network. */
    SignInOrigin originOf(HttpServletRequest request, Account account) {
        return find(request, account).map(SignInOrigin::device).orElseGet(() -> SignInOrigin.network(request.getRemoteAddr()));
    }

    /** Remembers the device after a successful sign-in. */
    void remember(HttpServletRequest request, HttpServletResponse response, Account account) {
        String device = find(request, account).orElseGet(() -> Token.random().text());
        Cookie cookie = new Cookie(NAME + account.getId(), sign(account, device, DatabaseClock.now().toInstant().plus(VALID)));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) VALID.toSeconds());
        response.addCookie(cookie);
    }

    String sign(Account account, String device, Instant expires) {
        String signed = device + "." + expires.getEpochSecond();
        return signed + "." + mac(account, signed).orElseThrow();
    }

    Optional<String> verified(Account account, String value, Instant now) {
        String[] parts = value.split("\\.");
        if (parts.length != PARTS || !parts[1].matches("\\d{1,18}") || now.getEpochSecond() >= Long.parseLong(parts[1])) {
            return Optional.empty();
        }
        return mac(account, parts[0] + "." + parts[1]).filter(mac -> MessageDigest.isEqual(bytes(mac), bytes(parts[2])))
                .map(mac -> parts[0]);
    }

    private Optional<String> mac(Account account, String signed) {
        return accounts.findCredential(account.getId()).map(credential -> {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(bytes(credential.getHash()), ALGORITHM));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(
                        bytes("known device " + account.getId() + " " + signed)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
