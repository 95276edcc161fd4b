package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TextSpan;

/** Lines that name the author or the publisher of a text: names of theirs that are not recorded are no actors of its events. */
final class Bylines {

    private static final Pattern BYLINE = Pattern.compile(
            "^\\h*(?:By|BY)\\h+\\p{Lu}[\\p{L}'’.-]*(?:,?\\h(?:and\\h|&\\h)?\\p{Lu}[\\p{L}'’.-]*){1,7}(?:\\h*[|•·—–,\\d].{0,60})?$"
                    + "|^\\h*(?iu:авторы?(?:\\h+текста)?|текст|источник|издатель|authors?|source|publisher|作者|来源|來源|记者|記者|编辑|編輯|责任编辑|責任編輯|撰文|文)\\h*[:：/／|｜].{2,80}$"
                    + "|^\\h*\\p{IsHan}{0,8}(?:记者|記者)(?:[\\h、]\\p{IsHan}{2,4}){1,4}$|[（(](?:记者|記者)[\\h:：]?[\\p{IsHan}\\h、]{2,20}[）)]",
            Pattern.MULTILINE);

    private final SpanIndex<TextSpan> spans;

    Bylines(Reading text) {
        List<TextSpan> found = new ArrayList<>();
        Matcher line = BYLINE.matcher(text.text());
        while (line.find()) {
            found.add(new TextSpan(line.start(), line.end()));
        }
        spans = new SpanIndex<>(found, span -> span);
    }

    /** Returns true if a find is not recorded, and in such a line. */
    boolean isAuthor(Reading text, Find find) {
        return find.subject().id() == null && !find.subject().isState() && spans.at(text.at(find.from()).start()).isPresent();
    }
}
