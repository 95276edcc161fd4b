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
    private final List<Mark> marks;

    /** Marked characters. */
    private record Mark(TextSpan span, String kind, String key) {
    }

    MarkedText(ArticleReading reading, List<Proposal> proposals) {
        text = reading.text();
        Stream<Mark> proposed = proposals.stream().map(each -> new Mark(each.getSpan(), each.getKind().name().toLowerCase(Locale.ROOT), each.getKey()));
        Stream<Mark> known = reading.actors().stream().map(each -> new Mark(each.span(), "actor", null));
        marks = Stream.concat(proposed, known).sorted(Comparator.comparingInt((Mark mark) -> mark.span().length())).toList();
    }

    /** Returns the paragraphs, each in passages. */
    List<List<Passage>> paragraphs() {
        return text.paragraphs().stream().map(this::passages).toList();
    }

    private List<Passage> passages(TextSpan paragraph) {
        Mark[] shown = new Mark[paragraph.length()];
        marks.stream().filter(mark -> mark.span().overlaps(paragraph)).forEach(mark -> {
            for (int at = Math.max(mark.span().start(), paragraph.start()); at < Math.min(mark.span().end(), paragraph.end()); at++) {
                int place = at - paragraph.start();
                shown[place] = shown[place] == null ? mark : shown[place];
            }
        });
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= shown.length; end++) {
            if (end == shown.length || shown[end] != shown[start]) {
                passages.add(passage(shown[start], text.text().substring(paragraph.start() + start, paragraph.start() + end)));
                start = end;
            }
        }
        return passages;
    }

    private static Passage passage(Mark mark, String words) {
        return mark == null ? new Passage(words, null, null) : new Passage(words, mark.kind(), mark.key());
    }
}
