package org.amur.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;

/** Text of an article with marks on proposals and recorded actors. Where marks overlap, the shorter one is shown. */
final class MarkedText {

    private final ArticleText text;
    /** The mark of each character; null where there is none. */
    private final Mark[] shown;

    /** Marked characters. */
    private record Mark(TextSpan span, String kind, String key) {
    }

    MarkedText(ArticleReading reading, List<ArticleProposal> proposals) {
        text = reading.text();
        Stream<Mark> proposed = proposals.stream()
                .map(each -> new Mark(each.getSpan(), each.getKind().name().toLowerCase(Locale.ROOT), each.getKey()));
        Stream<Mark> known = reading.actors().stream().map(each -> new Mark(each.span(), "actor", null));
        shown = new Mark[text.text().length()];
        Stream.concat(proposed, known).sorted(Comparator.comparingInt((Mark mark) -> mark.span().length())).forEach(this::show);
    }

    private void show(Mark mark) {
        for (int at = mark.span().start(); at < mark.span().end(); at++) {
            shown[at] = shown[at] == null ? mark : shown[at];
        }
    }

    /** Returns the paragraphs, each in passages. */
    List<List<Passage>> paragraphs() {
        return text.paragraphs().stream().map(this::passages).toList();
    }

    private List<Passage> passages(TextSpan paragraph) {
        List<Passage> passages = new ArrayList<>();
        int start = paragraph.start();
        for (int end = start + 1; end <= paragraph.end(); end++) {
            if (end == paragraph.end() || shown[end] != shown[start]) {
                passages.add(passage(shown[start], text.text().substring(start, end)));
                start = end;
            }
        }
        return passages;
    }

    private static Passage passage(Mark mark, String words) {
        return mark == null ? new Passage(words, null, null) : new Passage(words, mark.kind(), mark.key());
    }
}
