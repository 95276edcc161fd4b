package org.amur.intake.capture;

import java.time.LocalDate;

import org.amur.text.Mojibake;

/** Article in the making, with the facts that its document states. A fact that is stated first is kept: the best source is asked first. */
final class ArticleDraft {

    private static final int MAX_LENGTH = 500;
    /** Before it is cleaned. */
    private static final int MAX_STATED = 4 * MAX_LENGTH;

    private String title;
    private String author;
    private String publisher;
    private LocalDate published;
    private String url;
    private String text = "";
    private boolean broken;

    private static String shortest(String kept, String stated) {
        if (kept != null || stated == null || stated.length() > MAX_STATED) {
            return kept;
        }
        String cleaned = CleanText.line(Mojibake.repaired(stated).orElse(stated));
        return cleaned.isEmpty() || cleaned.length() > MAX_LENGTH ? null : cleaned;
    }

    void title(String stated) {
        title = shortest(title, stated);
    }

    void author(String stated) {
        author = shortest(author, stated == null ? null : stated.replaceFirst("(?iu)^\\s*(by|автор|текст)(\\s*:\\s*|\\s+)", ""));
    }

    void publisher(String stated) {
        publisher = shortest(publisher, stated);
    }

    void published(LocalDate stated) {
        published = published == null ? stated : published;
    }

    /** Keeps an address of the web. */
    void url(String stated) {
        if (url == null && stated != null && stated.strip().matches("https?://[^\\s]{3,990}")) {
            url = stated.strip();
        }
    }

    /** @param stated paragraphs, divided by line feeds */
    void text(String stated) {
        text = stated;
        broken = false;
    }

    /** Keeps the text that data of the page state, if the page shows less: a script would have shown it. */
    void hiddenText(String stated) {
        if (stated != null && text.length() * 2 < stated.length()) {
            text(stated);
        }
    }

    /** @param stated text whose lines may be broken at a fixed width */
    void lines(String stated) {
        text = stated;
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    String title() {
        return title;
    }

    String author() {
        return author;
    }

    String publisher() {
        return publisher;
    }

    LocalDate published() {
        return published;
    }

    String url() {
        return url;
    }

    String text() {
        return text;
    }
}
