package org.amur.security;

import jakarta.servlet.http.HttpServletRequest;

import org.amur.settings.PublicAddress;
import org.omnifaces.util.Faces;

/** One-time links, shown only on the next page. */
final class Links {

    private static final String SHOWN = "link";

    private Links() {
    }

    static void show(String token) {
        Faces.setFlashAttribute(SHOWN, address(Faces.getRequest(), token));
    }

    static String address(HttpServletRequest request, String token) {
        return PublicAddress.base(request) + "security/setup?token=" + token;
    }
}
