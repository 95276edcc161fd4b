package org.amur.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Key of a citation as submitted by a form: {@code 5.2.3}.
 *
 * @param version version of its fact, as seen by the user
 * @param sources sum of the versions of its sources, as seen by the user
 */
public record CitationKey(long citation, int version, int sources) {

    private static final Pattern SENT = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,9})");

    static CitationKey of(Citation citation) {
        return new CitationKey(citation.getId(), citation.getFact().getVersion(), citation.sources().mapToInt(Source::getVersion).sum());
    }

    static Optional<CitationKey> parse(String sent) {
        Matcher key = SENT.matcher(sent == null ? "" : sent);
        return key.matches() ? Optional.of(new CitationKey(Long.parseLong(key.group(1)), Integer.parseInt(key.group(2)),
                Integer.parseInt(key.group(3)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return citation + "." + version + "." + sources;
    }
}
