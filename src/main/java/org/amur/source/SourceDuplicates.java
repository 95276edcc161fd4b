package org.amur.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*?)/?(\\?[^#]*)?(#.*)?");
    private static final Pattern TRACKING = Pattern.compile("(?i)(utm_[a-z]+|fbclid|gclid|yclid)(=.*)?");

    @Inject
    private SourceRepository sources;

    List<Duplicate> of(SourceForm form) {
        List<String> words = SearchTerms.query(form.getTitle());
        Stream<SourceRow> titled = sources.search(form.getTitle(), MAX).stream()
                .filter(source -> SearchTerms.query(source.title()).equals(words));
        Stream<SourceRow> found = form.getAddress() == null ? titled
                : Stream.concat(sources.at(spellings(form.getAddress()), MAX).stream(), titled);
        return found.distinct().limit(MAX).map(SourceDuplicates::duplicate).toList();
    }

    private static Duplicate duplicate(SourceRow source) {
        String published = source.published() == null ? null : source.published().display(Texts.locale());
        return Duplicate.of("/source/view?id=" + source.id(), source.title(), Stream.of(source.publisher(), published, source.reliability().name()));
    }

    /**
     * Returns the spellings of an address: with either scheme, with or without {@code www}, a final slash, a fragment and
     * parameters that only track readers.
     */
    static Set<String> spellings(String address) {
        Matcher parts = ADDRESS.matcher(address);
        Set<String> spellings = new LinkedHashSet<>(List.of(address));
        if (parts.matches()) {
            String parameters = parts.group(3) == null ? "" : Stream.of(parts.group(3).substring(1).split("&"))
                    .filter(parameter -> !TRACKING.matcher(parameter).matches()).collect(Collectors.joining("&"));
            String query = parameters.isEmpty() ? "" : "?" + parameters;
            for (String scheme : List.of("https://", "http://", "https://www.", "http://www.")) {
                String page = scheme + parts.group(1).toLowerCase(Locale.ROOT) + parts.group(2);
                spellings.add(page + query);
                spellings.add(page + "/" + query);
            }
        }
        return spellings;
    }
}
