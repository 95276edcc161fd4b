package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Reader of what is reported without quotation marks: “stated that …”, «заявил, что …», 表示，…. */
final class IndirectReader {

    /** A report of which this part is quoted is the quotation. */
    private static final int QUOTED = 3;
    private static final Pattern BEFORE_QUOTATION = Pattern.compile("(?<words>.{16,}?)\\s*[,，:：]\\s*", Pattern.DOTALL);

    private final SpeechText text;
    private final SpanIndex<TextSpan> taken;
    private final List<StatementMention> statements = new ArrayList<>();

    private IndirectReader(SpeechText text, List<TextSpan> taken) {
        this.text = text;
        this.taken = new SpanIndex<>(taken, span -> span);
    }

    /**
     * Returns the reported statements.
     *
     * @param taken quotations, and turns of transcripts; none inside another
     */
    static List<StatementMention> read(SpeechText text, List<TextSpan> taken) {
        IndirectReader reader = new IndirectReader(text, taken);
        text.verbs().all().stream()
                .filter(verb -> verb.meaning() != SpeechVerb.CALL || text.article().language() != TextLanguage.ZH)
                .forEach(reader::read);
        return reader.statements;
    }

    private void read(TermMatch<SpeechVerb> verb) {
        int last = statements.isEmpty() ? 0 : statements.get(statements.size() - 1).span().end();
        if (verb.span().start() < last || isTaken(verb.span())) {
            return;
        }
        Optional<ReportedWords> words = text.article().language() == TextLanguage.ZH
                ? ChineseReport.of(text, verb)
                : ReportClause.of(text, verb);
        words.map(this::beforeQuotation).filter(report -> report.span().start() >= last
                        && !isQuoted(report.span())
                        && report.attribution().speakers().stream()
                                .noneMatch(speaker -> speaker.kind() == ActorKind.MEDIA))
                .ifPresent(this::add);
    }

    private void add(ReportedWords report) {
        TextSpan verb = report.attribution().verb();
        TextSpan sentence = text.sentence(verb.start());
        TextSpan whole = new TextSpan(Math.min(sentence.start(), report.span().start()), Math.max(sentence.end(), report.span().end()));
        TextSpan said = report.span();
        statements.add(new StatementMention(said, whole, report.attribution().speakers(), report.attribution().addressees(), verb,
                text.date(sentence, said), StatementRule.INDIRECT_SPEECH));
    }

    /** Returns a report without the quotation at its end, if much of it is quoted. */
    private ReportedWords beforeQuotation(ReportedWords report) {
        List<TextSpan> quoted = taken.in(report.span());
        if (quoted.isEmpty() || !isQuoted(report.span())) {
            return report;
        }
        int start = report.span().start();
        Matcher words = BEFORE_QUOTATION.matcher(text.folded()).region(start, Math.max(start, quoted.get(0).start() - 1));
        boolean isLast = quoted.get(0).end() + 2 >= report.span().end();
        return isLast && words.matches() ? new ReportedWords(new TextSpan(start, words.end("words")), report.attribution()) : report;
    }

    /** Tells whether words are mostly quoted, unlike a report with a few quoted words. */
    private boolean isQuoted(TextSpan span) {
        return taken.at(span.start()).isPresent()
                || taken.in(span).stream()
                                        .mapToInt(other -> Math.min(other.end(), span.end()) - other.start())
                                        .sum()
                                * QUOTED
                        >= span.length();
    }

    private boolean isTaken(TextSpan span) {
        return taken.lastFrom(span.end() - 1).filter(other -> other.overlaps(span)).isPresent();
    }
}
