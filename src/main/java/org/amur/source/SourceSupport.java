package org.amur.source;

import java.util.Comparator;
import java.util.List;

import org.amur.web.Texts;

/**
 * Most reliable sources of a fact in a reader's words.
 *
 * @param grade best full Admiralty grade, by reliability first
 * @param count number of independent origins among the sources of this class
 */
public record SourceSupport(Trust trust, int count, String grade) {

    /** Class of reliability. */
    public enum Trust {
        /** A or B. */ RELIABLE,
        /** C. */ FAIR,
        /** D or E. */ DOUBTFUL,
        /** F. */ UNRATED;

        static Trust of(Reliability reliability) {
            return switch (reliability) {
                case A, B -> RELIABLE;
                case C -> FAIR;
                case D, E -> DOUBTFUL;
                case F -> UNRATED;
            };
        }
    }

    /** Returns null if there are no citations. */
    public static SourceSupport of(List<ListedCitation> citations) {
        return citations.stream().map(ListedCitation::grade).min(Comparator.naturalOrder()).map(best -> new SourceSupport(trust(best),
                Origins.ofLinks(citations.stream().filter(each -> trust(each.grade()) == trust(best)).map(ListedCitation::link).toList())
                        .count(), best)).orElse(null);
    }

    private static Trust trust(String grade) {
        return Trust.of(Reliability.valueOf(grade.substring(0, 1)));
    }

    /** Tells whether the sources are graded, and not doubtful. */
    public boolean isTrusted() {
        return trust.compareTo(Trust.FAIR) <= 0;
    }

    /** Returns a text such as "two reliable sources". */
    public String getText() {
        return Texts.get("source.support." + trust, count);
    }
}
