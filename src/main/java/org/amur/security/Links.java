package org.amur.security;

import org.amur.settings.PublicAddress;
import org.omnifaces.util.Faces;

/** One-time links, shown only on the next page. */
final class Links {

    private static final String SHOWN = "link";

    private Links() {
    }

    static void show(String token) {
        Faces.setFlashAttribute(SHOWN, PublicAddress.base(Faces.getRequest()) + "security/setup?token=" + token);
    }
}
