package org.amur.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.Duplicate;
import org.amur.text.SearchTerms;
import org.amur.web.Texts;

/** Likely duplicates of a new source: those with its web address or its title. */
@ApplicationScoped
public class SourceDuplicates {

    private static final int MAX = 5;
    private static final int CANDIDATES = 50;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*?)/?(\\?[^#]*)?(#.*)?");
    private static final Pattern TRACKING = Pattern.compile("(?i)(utm_[a-z]+|[a-z]*clid|mc_[ce]id|igshid)(=.*)?");

    @Inject
    private SourceRepository sources;

    /** Returns at most five. */
    public List<Duplicate> of(SourceForm form) {
        return sources(form).stream().map(SourceDuplicates::duplicate).toList();
    }

    /** Returns at most five; none of a source without a title. */
    public List<SourceRow> sources(SourceForm form) {
        if (form.getTitle() == null) {
            return List.of();
        }
        List<String> words = SearchTerms.query(form.getTitle());
        Stream<SourceRow> titled = sources.search(form.getTitle(), MAX).stream()
                .filter(source -> SearchTerms.query(source.title()).equals(words));
        Stream<SourceRow> found = form.getAddress() == null ? titled
                : Stream.concat(at(form.getAddress()), titled);
        return found.distinct().limit(MAX).toList();
    }

    private static Duplicate duplicate(SourceRow source) {
        String published = source.published() == null ? null : source.published().display(Texts.locale());
        return Duplicate.of(
                "/source/view?id=" + source.id(),
                source.title(),
                Stream.of(source.publisher(), published, source.reliability().name()));
    }

    /** Returns the sources at the address, however it is written. */
    private Stream<SourceRow> at(String address) {
        String page = page(address);
        return sources.at(page.substring(0, page.indexOf('?') < 0 ? page.length() : page.indexOf('?')), CANDIDATES).stream()
                .filter(source -> page(source.address()).equals(page));
    }

    /**
     * Returns an address without what several addresses of one page differ in: the scheme, {@code www}, a final slash, a
     * fragment and parameters that only track readers.
     */
    static String page(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        String parameters = parts.group(3) == null ? "" : Stream.of(parts.group(3).substring(1).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches()).collect(Collectors.joining("&"));
        return parts.group(1).toLowerCase(Locale.ROOT) + parts.group(2) + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
