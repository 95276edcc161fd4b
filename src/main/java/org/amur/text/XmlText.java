package org.amur.text;

/** Text in XML 1.0, which excludes some characters even as references. */
public final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {
    }

    /** Replaces the characters that XML does not allow (production 2), such as control characters from PDF files. */
    public static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000 ? c : REPLACEMENT).forEach(valid::appendCodePoint);
        return valid.toString();
    }
}
