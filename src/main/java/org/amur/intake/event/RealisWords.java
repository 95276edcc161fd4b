package org.amur.intake.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.amur.event.Realis;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Words of {@code realis.csv}. */
public final class RealisWords {

    private static final Map<TextLanguage, TermFinder<Realis>> WORDS =
            TermFinder.byLanguage(RealisWords.class, "realis.csv", row -> Realis.valueOf(row[2]));
    private static final int FEW = 4;
    private static final String ENDS = ".!?:;»”\"“«(—–-•*#";
    /** A common Chinese surname in Russian, which is also a particle, but never the first word. */
    private static final String SURNAME = "Ли";
    /** The Chinese sign of the future as a sign of the object: 将5家企业列入清单. */
    private static final Pattern OBJECT = Pattern.compile("将(?:(?:\\d+|[一二两三四五六七八九十数多])余?[家名个艘批架条座份]|多家|该|其)");
    private static final List<Realis> ORDER = List.of(Realis.DENIED, Realis.HYPOTHETICAL, Realis.PLANNED);

    private RealisWords() {
    }

    /** Returns the words of an article, except those within dates that are past: the month of May is no possibility. */
    public static SpanIndex<TermMatch<Realis>> in(ArticleText article, String folded, SpanIndex<DateMention> dates) {
        LocalDate published = article.published().orElse(LocalDate.MAX);
        return new SpanIndex<>(
                WORDS.get(article.language()).find(folded).stream()
                        .filter(word -> !isName(article, word.span()))
                        .filter(word -> !OBJECT.matcher(folded).region(word.span().start(), folded.length()).lookingAt())
                        .filter(word -> dates.at(word.span().start())
                                .map(DateMention::date)
                                .filter(date -> date.getLatest() != null
                                        && !date.getLatest().isAfter(published))
                                .isEmpty())
                        .toList(),
                TermMatch::span);
    }

    /** A capital within a sentence is that of a name: Theresa May, Ли Цян. */
    private static boolean isName(ArticleText article, TextSpan word) {
        String before = article.text().substring(Math.max(0, word.start() - FEW), word.start()).stripTrailing();
        boolean first = before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return Character.isUpperCase(article.text().charAt(word.start())) && (!first || word.of(article.text()).equals(SURNAME));
    }

    /** Returns what words together tell of what follows them. */
    public static Realis of(List<TermMatch<Realis>> words) {
        return words.stream()
                .map(TermMatch::meaning)
                .filter(ORDER::contains)
                .min(Comparator.comparing(ORDER::indexOf))
                .orElse(Realis.HAPPENED);
    }
}
