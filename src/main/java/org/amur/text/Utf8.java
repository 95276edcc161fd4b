package org.amur.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Structure of UTF-8 (RFC 3629). */
final class Utf8 {

    private Utf8() {
    }

    /** Returns how many bytes a character has that begins with this one; 0 if none beyond ASCII does. */
    static int length(int first) {
        return first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    /** Tells whether this is a second or later byte of a character. */
    static boolean continues(int code) {
        return code >= 0x80 && code <= 0xBF;
    }

    /** Decodes one character; empty if the bytes are not valid. */
    static Optional<String> character(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (!continues(bytes[i] & 0xFF)) {
                return Optional.empty();
            }
        }
        String read = new String(bytes, StandardCharsets.UTF_8);
        boolean valid = read.charAt(0) != Mojibake.LOST || bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBF && bytes[2] == (byte) 0xBD;
        return valid ? Optional.of(read) : Optional.empty();
    }
}
