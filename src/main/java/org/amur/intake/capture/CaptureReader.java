package org.amur.intake.capture;

import java.util.Optional;

import org.amur.intake.capture.CaptureException.Reason;
import org.amur.intake.text.TextLanguage;
import org.amur.text.Mojibake;
import org.amur.text.RepairedText;

/** Separates an article from the bytes of a text, HTML page, PDF, Word document or email. */
public final class CaptureReader {

    /** Documents with more bytes are refused. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** Articles with more characters are refused: a book has fewer. */
    static final int MAX_CHARACTERS = 2_000_000;

    private static final int LEAST_LETTERS = 10;

    private CaptureReader() {
    }

    /**
     * Reads a document.
     *
     * @param name file name or address, for the kind; may be null
     * @param mediaType as stated by the sender; may be null and may be wrong
     * @throws CaptureException if no article can be read from it
     */
    public static CapturedArticle read(byte[] bytes, String name, String mediaType) throws CaptureException {
        if (bytes.length > MAX_BYTES) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        try {
            ArticleDraft draft = draft(bytes, name, mediaType);
            check(draft.text());
            return article(draft);
        } catch (StackOverflowError e) {
            throw new CaptureException(Reason.UNREADABLE);
        } catch (OutOfMemoryError e) {
            // The reading ends with what it kept, so that the memory is free again.
            throw new CaptureException(Reason.TOO_LARGE);
        }
    }

    private static ArticleDraft draft(byte[] bytes, String name, String mediaType) throws CaptureException {
        return switch (DocumentFormat.of(bytes, name, mediaType)) {
            case PDF -> PdfReader.read(bytes);
            case WORD -> WordReader.read(bytes);
            case MAIL -> MailReader.read(bytes);
            case HTML -> PageReader.read(TextDecoder.decode(bytes, mediaType), new ArticleDraft());
            case TEXT -> PlainReader.read(TextDecoder.decode(bytes, mediaType), new ArticleDraft());
            case ENCRYPTED -> throw new CaptureException(Reason.PASSWORD);
            case OTHER -> throw new CaptureException(Reason.UNKNOWN_FORMAT);
        };
    }

    private static void check(String text) throws CaptureException {
        if (text.length() > MAX_CHARACTERS) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        if (text.codePoints().filter(Character::isLetterOrDigit).limit(LEAST_LETTERS).count() < LEAST_LETTERS) {
            throw new CaptureException(Reason.NO_TEXT);
        }
    }

    private static CapturedArticle article(ArticleDraft draft) throws CaptureException {
        Optional<RepairedText> repair = Mojibake.repair(draft.text());
        String damaged = repair.isPresent() ? draft.text() : null;
        // Only now, because damaged characters contain signs that are cleaned away.
        String cleaned = CleanText.of(repair.map(RepairedText::text).orElse(draft.text()));
        draft.text(draft.isBroken() ? LineJoiner.paragraphs(cleaned, false) : CleanText.paragraphs(cleaned));
        FirstLines.read(draft);
        check(draft.text());
        return new CapturedArticle(
                draft.title(),
                draft.author(),
                draft.publisher(),
                draft.published(),
                TextLanguage.of(draft.text()),
                draft.url(),
                draft.text(),
                damaged,
                repair.map(RepairedText::encoding).orElse(null));
    }
}
