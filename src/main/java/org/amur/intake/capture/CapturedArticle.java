package org.amur.intake.capture;

import java.time.LocalDate;

import org.amur.intake.text.TextLanguage;

/**
 * Article as separated from the page, file or message that contains it. Parts that the document does not state are null.
 *
 * @param text paragraphs divided by one line feed, the title not included
 * @param published day of publication
 * @param url canonical address that the document states
 * @param damaged the text before the repair of damaged characters; null if it needed none
 * @param encoding in which the UTF-8 bytes were read, such as “windows-874”; null without repair. Also
 *            “GB18030 → windows-1252”: the encoding of the bytes, and the one in which they were read
 */
public record CapturedArticle(
        String title,
        String author,
        String publisher,
        LocalDate published,
        TextLanguage language,
        String url,
        String text,
        String damaged,
        String encoding) {

    /** Returns the article with what the document itself does not state. */
    public CapturedArticle completed(String otherTitle, LocalDate otherDay) {
        return new CapturedArticle(
                title == null ? otherTitle : title,
                author,
                publisher,
                published == null ? otherDay : published,
                language,
                url,
                text,
                damaged,
                encoding);
    }

    /** Returns the article with what its sender states; null keeps what was read. */
    public CapturedArticle corrected(String otherTitle, String otherAuthor, String otherPublisher, LocalDate otherDay) {
        return new CapturedArticle(
                otherTitle == null ? title : otherTitle,
                otherAuthor == null ? author : otherAuthor,
                otherPublisher == null ? publisher : otherPublisher,
                otherDay == null ? published : otherDay,
                language,
                url,
                text,
                damaged,
                encoding);
    }

    /** Returns how many characters could not be recovered; each is U+FFFD in the text. */
    public int lost() {
        return (int) text.chars().filter(read -> read == '\uFFFD').count();
    }
}
