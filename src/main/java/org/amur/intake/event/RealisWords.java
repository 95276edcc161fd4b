package org.amur.intake.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.amur.event.Realis;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermFinder;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Words of {@code realis.csv}. */
public final class RealisWords {

    private static final Map<TextLanguage, TermFinder<Realis>> WORDS =
            TermFinder.byLanguage(RealisWords.class, "realis.csv", row -> Realis.valueOf(row[2]));
    private static final List<Realis> ORDER = List.of(Realis.DENIED, Realis.HYPOTHETICAL, Realis.PLANNED);

    private RealisWords() {
    }

    /** Returns the words of an article, except those within dates that are past: the month of May is no possibility. */
    public static SpanIndex<TermMatch<Realis>> in(ArticleText article, String folded, SpanIndex<DateMention> dates) {
        LocalDate published = article.published().orElse(LocalDate.MAX);
        return new SpanIndex<>(WORDS.get(article.language()).find(folded).stream().filter(word -> dates.at(word.span().start())
                .map(DateMention::date).filter(date -> date.getLatest() != null && !date.getLatest().isAfter(published)).isEmpty()).toList(),
                TermMatch::span);
    }

    /** Returns what words together tell of what follows them. */
    public static Realis of(List<TermMatch<Realis>> words) {
        return words.stream().map(TermMatch::meaning).filter(ORDER::contains).min(Comparator.comparing(ORDER::indexOf)).orElse(Realis.HAPPENED);
    }
}
