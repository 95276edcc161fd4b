package org.amur.intake.capture;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.amur.intake.capture.CaptureException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads an article from a PDF file, within limits of pages, time and memory. */
final class PdfReader {

    private static final int MAX_PAGES = 1000;
    /** Named by files that are opened with a certificate. */
    private static final String CERTIFICATES = "/Adobe.PubSec";

    /** Reports each fault of a file with its stack; kept, because loggers are collected as garbage. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private PdfReader() {
    }

    static ArticleDraft read(byte[] bytes) throws CaptureException {
        if (PdfStreams.contains(bytes, CERTIFICATES)) {
            throw new CaptureException(Reason.PASSWORD);
        }
        PdfStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document, bytes.length);
        } catch (InvalidPasswordException e) {
            throw new CaptureException(Reason.PASSWORD);
        } catch (PdfPages.LimitException e) {
            throw new CaptureException(Reason.EXPANDS);
        } catch (IOException | RuntimeException e) {
            throw new CaptureException(Reason.UNREADABLE);
        }
    }

    private static ArticleDraft read(PDDocument document, int size) throws IOException, CaptureException {
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
        ArticleDraft draft = new ArticleDraft();
        draft.text(LineJoiner.paragraphs(CleanText.of(PdfPages.text(document, size)), true));
        PDDocumentInformation stated = document.getDocumentInformation();
        draft.title(isTitle(stated.getTitle()) ? stated.getTitle() : null);
        draft.author(stated.getAuthor());
        draft.published(day(stated.getCreationDate()));
        return draft;
    }

    private static boolean isTitle(String stated) {
        return stated != null
                && stated.strip().contains(" ")
                && !stated.matches(
                        "(?is)\\s*(microsoft word|untitled|powerpoint|slide|print).*|.*\\.(docx?|pdf|indd|qxd|rtf)\\s*");
    }

    private static LocalDate day(Calendar created) {
        return created == null
                ? null
                : LocalDate.of(
                        created.get(Calendar.YEAR),
                        created.get(Calendar.MONTH) + 1,
                        created.get(Calendar.DAY_OF_MONTH));
    }
}
