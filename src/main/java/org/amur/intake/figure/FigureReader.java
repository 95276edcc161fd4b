package org.amur.intake.figure;

import java.util.List;

import org.amur.intake.text.ArticleText;

/** Finds the amounts of a text through the claim reader. */
public final class FigureReader {

    private FigureReader() {
    }

    /** Returns one for each amount, in text order. */
    public static List<FigureMention> read(ArticleText text) {
        return List.of();
    }
}
