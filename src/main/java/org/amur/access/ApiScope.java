package org.amur.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/** Part of the API that a token may be limited to, in addition to the role of its account. */
public enum ApiScope {

    /** Reads records. */
    READ(Roles.ANALYST),
    /** Creates, changes and deletes records. */
    WRITE(Roles.EDITOR),
    /** Screens names and numbers, one by one and in batches. */
    SCREENING(Roles.ANALYST),
    /** Reads and fills the reading queue. */
    INTAKE(Roles.EDITOR),
    /** Imports official lists, and decides on their releases. */
    LISTS(Roles.EDITOR),
    /** Reads and changes the account's own watches and notices. */
    WATCH(Roles.ANALYST),
    /** Reads, starts, cancels and resumes background jobs. */
    JOBS(Roles.ANALYST),
    /** Reads and changes accounts. */
    ACCOUNTS(Roles.ADMIN),
    /** Reads and changes list sources, feeds and webhooks. */
    SETTINGS(Roles.ADMIN);

    private static final String DESCRIPTION = "/api/openapi.json";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SEPARATOR = " ";
    private static final String GRANTED = ApiScope.class.getName();

    private final String role;

    ApiScope(String role) {
        this.role = role;
    }

    /**
     * Returns the scope that a request needs; empty for the description of the API. An address that is not named here belongs to
     * the records.
     *
     * @param path from the root of the application, such as {@code /api/events}
     */
    public static Optional<ApiScope> of(String method, String path) {
        if (path.equals(DESCRIPTION)) {
            return Optional.empty();
        }
        return Optional.of(switch (resource(path)) {
            case "batches", "screening" -> SCREENING;
            case "captures" -> INTAKE;
            case "releases" -> READING.contains(method) ? READ : LISTS;
            case "watches", "notices" -> WATCH;
            case "jobs" -> JOBS;
            case "accounts" -> ACCOUNTS;
            case "feeds", "list-sources", "webhooks" -> SETTINGS;
            default -> READING.contains(method) ? READ : WRITE;
        });
    }

    /** Keeps the scopes of a request's token with the request. */
    public static void grant(HttpServletRequest request, Set<ApiScope> scopes) {
        request.setAttribute(GRANTED, scopes);
    }

    /**
     * Returns the scope that a call needs and the token of the request lacks; empty if there is none.
     *
     * @param path as for {@link #of}
     */
    public static Optional<ApiScope> missing(HttpServletRequest request, String path) {
        return of(request.getMethod(), path)
                .filter(needed -> !(request.getAttribute(GRANTED) instanceof Set<?> scopes && scopes.contains(needed)));
    }

    /** Returns the segment after {@code /api/}, without what a server ignores: parameters, empty segments and dots. */
    private static String resource(String path) {
        return Stream.of(path.split("/"))
                .map(segment -> segment.replaceFirst(";.*", ""))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .skip(1)
                .findFirst()
                .orElse("");
    }

    /** Returns the scopes that a role can use. */
    public static List<ApiScope> usableBy(Set<String> roles) {
        return Stream.of(values()).filter(scope -> roles.contains(scope.role)).toList();
    }

    /** Returns the scopes that {@link #toText} wrote. */
    public static Set<ApiScope> parse(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(ApiScope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the names of scopes in a fixed order, as they are stored. */
    public static String toText(Set<ApiScope> scopes) {
        return scopes.stream().sorted().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    /** Returns the name in requests and descriptions: {@code read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
