package org.amur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.amur.access.Roles;

/**
 * Who may open which address; the one place where that is said. What nobody thought of is for people who are signed in,
 * and a new page under {@code /security} for administrators. Commands are guarded in the services besides.
 */
public enum PageAccess {

    /** Anybody. */
    OPEN(null),
    /** Anybody who is signed in. */
    READ(Roles.ANALYST),
    EDIT(Roles.EDITOR),
    ADMINISTER(Roles.ADMIN);

    private static final Set<String> OPEN_PAGES = Set.of(SignInBacking.PATH, "/security/setup", "/sign-out",
            // Each asks for a token of its own.
            "/metrics", "/lists/changes.atom", "/feed/confirm", "/feed/unsubscribe",
            // Says what programs may ask, to whoever writes one.
            "/api/openapi.json");
    private static final Set<String> OPEN_FOLDERS = Set.of("/jakarta.faces.resource/", "/health/");
    private static final Set<String> ADMINISTERED_FOLDERS = Set.of("/security/", "/lists/supply/");
    private static final Set<String> FORMS = Set.of("edit", "import", "mapping", "explain", "reconcile", "decide", "run", "merge",
            "apart");
    private static final String EXTENSION = ".xhtml";

    private final String role;

    PageAccess(String role) {
        this.role = role;
    }

    /** @param path see {@link org.amur.web.RequestPath} */
    public static PageAccess of(String path) {
        if (isOpen(path)) {
            return OPEN;
        }
        String plain = plain(path);
        if (ADMINISTERED_FOLDERS.stream().anyMatch(plain::startsWith) && !plain.equals("/security/account")) {
            return ADMINISTER;
        }
        return isForm(path) ? EDIT : READ;
    }

    /** Whether something is entered there into the record. */
    static boolean isForm(String path) {
        String plain = plain(path);
        return FORMS.contains(plain.substring(plain.lastIndexOf('/') + 1));
    }

    public boolean admits(HttpServletRequest request) {
        return role == null || request.isUserInRole(role);
    }

    /** Only for an address spelt exactly: an odd one is never open. */
    private static boolean isOpen(String path) {
        // PrimeFaces streams what a page's bean holds under the address of a resource.
        if (path.contains("..") || path.contains("//") || path.contains("dynamiccontent")) {
            return false;
        }
        return OPEN_PAGES.contains(withoutExtension(path)) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** All spellings that could lead to the same page are one. */
    private static String plain(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace('\\', '/').replaceAll(";[^/]*", "")
                .replaceAll("/(\\./)+", "/").replaceAll("/{2,}", "/");
        return withoutExtension(plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static String withoutExtension(String path) {
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
    }
}
