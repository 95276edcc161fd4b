package org.amur.security;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** Name and password with the origin of the attempt. */
class SignInCredential extends UsernamePasswordCredential {

    private final SignInOrigin origin;

    SignInCredential(String name, String password, SignInOrigin origin) {
        super(name, password);
        this.origin = origin;
    }

    SignInOrigin getOrigin() {
        return origin;
    }
}
