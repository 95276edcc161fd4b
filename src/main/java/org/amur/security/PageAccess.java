package org.amur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.amur.access.Roles;
import org.amur.settings.EmbeddingHosts;

/**
 * Access rule of every address. By default pages require a signed-in user, and pages under {@code /security} an
 * administrator. Services check commands in addition.
 */
public enum PageAccess {

    /** Public. */
    OPEN(null),
    /** Any signed-in user. */
    READ(Roles.ANALYST),
    EDIT(Roles.EDITOR),
    ADMINISTER(Roles.ADMIN);

    private static final Set<String> OPEN_PAGES = Set.of(SignInBacking.PATH, SecondStep.CODE, SecondStep.ENROL, "/security/setup",
            "/sign-out",
            // Single sign-on.
            "/sign-in/start", "/sign-in/callback",
            // These check a token of their own.
            "/metrics", "/lists/changes.atom", "/feed/confirm", "/feed/unsubscribe",
            // Documentation for API developers.
            "/api/openapi.json");
    /** Public if the operator names a host that may embed it. */
    private static final String EMBEDDED = "/embed";
    private static final Set<String> OPEN_FOLDERS = Set.of("/jakarta.faces.resource/", "/health/", "/help/");
    /** The user's own pages among those of administrators. */
    private static final Set<String> OWN_PAGES = Set.of("/security/account", OwnFactorBacking.PATH);
    private static final Set<String> ADMINISTERED_FOLDERS = Set.of("/security/", "/lists/source/", "/intake/feed/", "/jobs/", "/webhook/");
    /** Pages that prepare records, which have no past. */
    private static final Set<String> EDITED_FOLDERS = Set.of("/intake/");
    /** Names of pages that change records, in any folder. */
    private static final Set<String> EDITED_PAGES = Set.of("edit", "import", "mapping", "explain", "reconcile", "decide", "run", "merge",
            "apart", "review");
    private static final String EXTENSION = ".xhtml";
    /** Commands of the API are no pages, whatever their names. */
    private static final String API = "/api/";

    private final String role;

    PageAccess(String role) {
        this.role = role;
    }

    /**
     * Returns the rule of a path.
     *
     * @param path see {@link org.amur.web.RequestPath}
     */
    public static PageAccess of(String path) {
        if (isOpen(path)) {
            return OPEN;
        }
        String plain = plain(path);
        if (ADMINISTERED_FOLDERS.stream().anyMatch(plain::startsWith) && !OWN_PAGES.contains(plain)) {
            return ADMINISTER;
        }
        return isForEditing(path) ? EDIT : READ;
    }

    /** Tells whether the page is for editors, who change records on it; it has no past. */
    static boolean isForEditing(String path) {
        String plain = plain(path);
        return EDITED_PAGES.contains(plain.substring(plain.lastIndexOf('/') + 1)) && !plain.startsWith(API)
                || EDITED_FOLDERS.stream().anyMatch(plain::startsWith);
    }

    public boolean admits(HttpServletRequest request) {
        return role == null || request.isUserInRole(role);
    }

    /** Tells whether the path is public; requires the exact spelling. */
    private static boolean isOpen(String path) {
        // PrimeFaces streams content of a page's bean at the address of a resource.
        if (path.contains("..") || path.contains("//") || path.contains("dynamiccontent")) {
            return false;
        }
        return OPEN_PAGES.contains(withoutExtension(path)) || isEmbedded(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Tells whether pages of other hosts may embed the path; requires the exact spelling. */
    static boolean isEmbedded(String path) {
        return EMBEDDED.equals(withoutExtension(path)) && EmbeddingHosts.any();
    }

    /** Normalises all spellings that could lead to the same page. */
    private static String plain(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace('\\', '/').replaceAll(";[^/]*", "")
                .replaceAll("/(\\./)+", "/").replaceAll("/{2,}", "/");
        return withoutExtension(plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static String withoutExtension(String path) {
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
    }
}
