package org.amur.intake.capture;

/** Separates an article from the bytes of a text, HTML page, PDF, Word document or e-mail. */
public final class CaptureReader {

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
        throw new CaptureException(CaptureException.Reason.UNREADABLE);
    }
}
