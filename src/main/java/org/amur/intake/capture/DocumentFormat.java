package org.amur.intake.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats of documents, recognised by their content; names and stated media types decide only between texts. */
enum DocumentFormat {
    TEXT, HTML, PDF, WORD, MAIL,
    /** Office document with a password. */
    ENCRYPTED, OTHER;

    private static final int START = 4096;
    private static final int PDF_START = 1024;
    private static final Pattern PAGE = Pattern.compile("(?i)<(!doctype\\s+html|html|head|body)\\b");
    private static final Pattern BEGINS_AS_PAGE = Pattern.compile(
            "(?is)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(meta|title|link|script|style|article|main|section|div|p|h[1-6]|table)\\b[^>]*>.*");
    private static final Pattern MARKUP = Pattern.compile("(?i)</?(p|div|br|span|a|h[1-6]|article|table)\\b[^>]{0,500}>");
    private static final Pattern HEADER = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t].*\\r?\\n([ \\t].*\\r?\\n)*");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?i)from|to|date|subject|received|message-id|mime-version|return-path|content-type|delivered-to");
    /** Compound file, as of Word before 2007; also holds encrypted documents. */
    private static final byte[] OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED_PART = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    private static final byte[][] BINARY = {{'P', 'K'}, {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, {'G', 'I', 'F', '8'}, {0x1F, (byte) 0x8B}, {'R', 'a', 'r', '!'}, {'7', 'z', (byte) 0xBC},
        {'{', '\\', 'r', 't', 'f'}, {'B', 'Z', 'h'}, {(byte) 0xFD, '7', 'z', 'X'}, {0x7F, 'E', 'L', 'F'}};

    static DocumentFormat of(byte[] bytes, String name, String mediaType) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_START && !PAGE.matcher(start.substring(0, pdf)).find()) {
            return PDF;
        }
        if (start.startsWith("PK\3\4")) {
            return WORD;
        }
        if (begins(bytes, OFFICE)) {
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED_PART) ? ENCRYPTED : OTHER;
        }
        for (byte[] sign : BINARY) {
            if (begins(bytes, sign)) {
                return OTHER;
            }
        }
        return isMail(start) ? MAIL : isPage(start.replace("\0", ""), name, mediaType) ? HTML : TEXT;
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return Arrays.equals(sign, 0, sign.length, bytes, 0, Math.min(sign.length, bytes.length));
    }

    /** Tells whether it begins with at least three lines of a header of a message. */
    private static boolean isMail(String start) {
        Matcher headers = HEADER.matcher(start);
        int at = start.startsWith("From ") ? start.indexOf('\n') + 1 : 0;
        int known = 0;
        while (at < start.length() && headers.find(at) && headers.start() == at) {
            known += MAIL_HEADER.matcher(headers.group(1)).matches() ? 1 : 0;
            at = headers.end();
        }
        return known > 2;
    }

    private static boolean isPage(String start, String name, String mediaType) {
        String stated = (name + " " + mediaType).toLowerCase(Locale.ROOT);
        boolean named = stated.contains("html") || stated.matches("(?s).*\\.x?html?(\\s.*|$)");
        return PAGE.matcher(start).find() || BEGINS_AS_PAGE.matcher(start).matches() || named && MARKUP.matcher(start).find();
    }
}
