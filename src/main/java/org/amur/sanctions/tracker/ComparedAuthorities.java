package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.amur.sanctions.programme.ProgrammeRow;

/** Authorities whose imported lists show whom they have not listed, and all others by the reason. */
public final class ComparedAuthorities {

    private final List<Authority> authorities;
    private final ListCoverage coverage;
    private final String only;

    /**
     * @param programmes programmes of all authorities
     *
     * @param only       code of the only authority to compare; null for all
     */
    ComparedAuthorities(List<ProgrammeRow> programmes, ListCoverage coverage, String only) {
        this.coverage = coverage;
        this.only = only;
        authorities = programmes.stream().map(row -> new Authority(row.authorityCode(), row.authorityName(),
                coverage.span(row.authorityCode()).map(ListCoverage.Span::last).orElse(null))).distinct().toList();
    }

    /** Returns the authorities with imported lists. */
    public List<Authority> getCompared() {
        return requested(authority -> authority.last != null);
    }

    /** Returns the number of those without a complete imported list. */
    public int getUnknown() {
        return requested(authority -> authority.last == null).size();
    }

    /** Returns the names of those whose lists are not imported, or only some of them. */
    public String getNotImported() {
        return names(authority -> authority.last == null && ListCoverage.hasLists(authority.code));
    }

    /** Returns the names of those that publish no list that Amur reads. */
    public String getWithoutList() {
        return names(authority -> !ListCoverage.hasLists(authority.code));
    }

    private String names(Predicate<Authority> asked) {
        return requested(asked).stream().map(Authority::name).collect(Collectors.joining(", "));
    }

    private List<Authority> requested(Predicate<Authority> asked) {
        return authorities.stream().filter(asked).filter(authority -> only == null || Objects.equals(only, authority.code)).toList();
    }

    /**
     * Authority with programmes.
     *
     * @param last last day that its imported lists cover; null if they are not imported
     */
    public record Authority(String code, String name, LocalDate last) { }
}
