package org.amur.intake.capture;

import org.amur.intake.capture.CaptureException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an article from a web page. Scripts are dropped. */
final class PageReader {

    /** Elements within elements; deeper ones are read as if they were beside each other. */
    private static final int MAX_DEPTH = 256;
    /** Pages of articles have some thousands. */
    private static final int MAX_TAGS = 300_000;
    /** A page with a password field and less text than this asks to sign in. */
    private static final int LEAST_TEXT = 600;

    private PageReader() {
    }

    static ArticleDraft read(String html, ArticleDraft draft) throws CaptureException {
        if (html.chars().filter(read -> read == '<').count() > MAX_TAGS) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        PageText text = PageText.of(page);
        draft.text(text.paragraphs());
        PageFacts.read(page, text.lead(), draft);
        FirstLines.readFacts(text.lead(), draft);
        if (page.selectFirst("input[type=password]") != null && draft.text().length() < LEAST_TEXT) {
            throw new CaptureException(Reason.SIGN_IN_PAGE);
        }
        return draft;
    }
}
