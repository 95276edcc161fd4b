package org.amur.intake.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Decodes text. A byte order mark decides, then UTF-8 if the bytes are valid, then the stated encoding, then UTF-8 with
 * a few damaged characters, then the encoding that is most probable.
 */
final class TextDecoder {

    private static final int START = 4096;
    private static final Pattern STATED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9][A-Za-z0-9_:.-]{1,30})");
    /** Valid characters of several bytes for each damaged one, in UTF-8. */
    private static final int VALID = 10;

    private TextDecoder() {
    }

    /**
     * Decodes a text.
     *
     * @param mediaType may state the encoding; may be null
     */
    static String decode(byte[] bytes, String mediaType) {
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        return strictly(bytes, StandardCharsets.UTF_8).filter(text -> !isWide(bytes))
                .or(() -> wide(bytes)).or(() -> stated(bytes, mediaType)).or(() -> damaged(bytes)).orElseGet(() -> probable(bytes));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        boolean little = begins(bytes, 0xFF, 0xFE);
        return little || begins(bytes, 0xFE, 0xFF)
                ? Optional.of(new String(bytes, 2, bytes.length - 2, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isWide(byte[] bytes) {
        return wideCharset(bytes) != null;
    }

    private static Optional<String> wide(byte[] bytes) {
        return Optional.ofNullable(wideCharset(bytes)).map(charset -> new String(bytes, charset));
    }

    /** Returns UTF-16 if one of two bytes is often 0; null if not. */
    private static Charset wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, START);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean often = Math.max(zeros[0], zeros[1]) * 20 > length && Math.min(zeros[0], zeros[1]) * 100 <= length;
        return !often ? null : zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Optional<String> stated(byte[] bytes, String mediaType) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        String page = start.stripLeading().startsWith("<") ? start : "";
        return charset(mediaType == null ? "" : mediaType)
                .or(() -> charset(page))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strictly(bytes, charset));
    }

    private static Optional<Charset> charset(String text) {
        Matcher stated = STATED.matcher(text);
        if (!stated.find()) {
            return Optional.empty();
        }
        String name = stated.group(1).toLowerCase(java.util.Locale.ROOT);
        try {
            // As browsers do: the narrower names are often stated for the wider encodings.
            return Optional.of(Charset.forName(
                    name.matches("gb.*") ? "GB18030" : name.matches("iso-8859-1|latin-?1") ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Returns UTF-8 with U+FFFD if only few characters are damaged. */
    private static Optional<String> damaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long lost = text.chars().filter(read -> read == '\uFFFD').count();
        long valid = text.chars().filter(read -> read >= 0x80 && read != '\uFFFD').count();
        return lost * VALID <= valid ? Optional.of(text) : Optional.empty();
    }

    private static String probable(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        String name = Arrays.stream(detector.setText(bytes).detectAll())
                .map(CharsetMatch::getName)
                .filter(found -> !found.startsWith("UTF-") && !found.contains("_"))
                .filter(Charset::isSupported)
                .findFirst()
                .orElse("windows-1252");
        return new String(bytes, Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name));
    }
}
