package org.amur.lists.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encoding of a file: by its byte order mark, else its XML declaration. A table without a mark is UTF-8 if all of it is
 * valid, else windows-1252, which British lists use. A table with only a few invalid bytes is damaged UTF-8 and is
 * refused at these.
 *
 * @param mark length of the byte order mark
 */
record Encoding(Charset charset, int mark, boolean isGuessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final int START = 400;
    private static final byte[] FIRST = {'<'};

    static Encoding of(ListFile file) throws IOException {
        byte[] start;
        try (InputStream content = file.content().open()) {
            start = content.readNBytes(START);
        }
        Encoding marked = marked(start);
        if (marked != null) {
            return marked;
        }
        String ascii = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
        if (ascii.startsWith("<")) {
            Matcher declared = DECLARED.matcher(ascii);
            Charset charset = declared.find() ? charset(declared.group(1), file) : StandardCharsets.UTF_8;
            if (!"<".equals(new String(FIRST, charset))) {
                throw UnreadableListException.of(ProblemKind.BAD_ENCODING, file.name(), 1, "0: %02X".formatted(FIRST[0]));
            }
            return new Encoding(charset, 0, false);
        }
        return isUtf8(file) ? new Encoding(StandardCharsets.UTF_8, 0, false) : new Encoding(WINDOWS, 0, true);
    }

    private static Encoding marked(byte[] start) {
        if (start.length > 2 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (start.length > 1 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (start.length > 1 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        return twoBytes(start);
    }

    /** Detects UTF-16 without a mark: XML begins with an ASCII character, whose other byte is zero. */
    private static Encoding twoBytes(byte[] start) {
        if (start.length > 1 && start[0] == '<' && start[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, false);
        }
        return start.length > 1 && start[0] == 0 && start[1] == '<' ? new Encoding(StandardCharsets.UTF_16BE, 0, false) : null;
    }

    private static Charset charset(String name, ListFile file) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw UnreadableListException.of(ProblemKind.UNKNOWN_ENCODING, file.name(), 1, name);
        }
    }

    /**
     * Counts byte sequences: valid multi-byte sequences are rare by chance, and invalid ones are rare in a damaged
     * file.
     */
    private static boolean isUtf8(ListFile file) throws IOException {
        long whole = 0;
        long broken = 0;
        int expected = 0;
        try (InputStream content = new BufferedInputStream(file.content().open(), 1 << 16)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    int next = buffer[i] & 0xff;
                    if (expected > 0 && (next & 0xc0) == 0x80) {
                        expected--;
                        whole += expected == 0 ? 1 : 0;
                    } else {
                        broken += expected > 0 ? 1 : 0;
                        expected = next < 0x80 ? 0 : next >= 0xc2 && next < 0xe0 ? 1 : next >= 0xe0 && next < 0xf0 ? 2
                                : next >= 0xf0 && next < 0xf5 ? 3 : 0;
                        broken += next >= 0x80 && expected == 0 ? 1 : 0;
                    }
                }
            }
        }
        broken += expected > 0 ? 1 : 0;
        return broken == 0 || whole > 4 * broken;
    }
}
