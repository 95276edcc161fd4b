package org.amur.security;

import org.amur.web.request.ClientNetwork;

/**
 * Origin of sign-in attempts, by which failures are counted.
 *
 * @param key   network, device or session
 * @param known whether the account has signed in from it, so that failures elsewhere do not pause it
 */
record SignInOrigin(String key, boolean known) {

    /** Attempts within a session, such as a wrong current password. */
    static final SignInOrigin SESSION = new SignInOrigin("session", true);

    /** Returns the network of a remote address. */
    static SignInOrigin network(String address) {
        return new SignInOrigin("network " + ClientNetwork.of(address), false);
    }

    static SignInOrigin device(String id) {
        return new SignInOrigin("device " + id, true);
    }
}
