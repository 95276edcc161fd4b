package org.amur.intake.date;

import java.util.List;

import org.amur.intake.text.ArticleText;

/** Finds what a text says about when, resolved against its day of publication. */
public final class DateReader {

    private DateReader() {
    }

    /** Returns all dates in text order, none inside another. */
    public static List<DateMention> read(ArticleText text) {
        return List.of();
    }
}
