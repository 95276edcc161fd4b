package org.amur.figureimport.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text of a file: UTF-8, or the encoding of its byte order mark, or the chosen one. An encoding is never guessed from
 * the bytes, since a wrong one turns names into other names.
 */
final class TextFile {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextFile() {
    }

    static String decode(byte[] bytes, Charset chosen) throws NotATableException {
        Charset charset = charset(bytes, chosen);
        boolean wide = charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE;
        if (!wide) {
            refuseControls(bytes);
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        // A new decoder reports malformed input instead of replacing it.
        CoderResult result = charset.newDecoder().decode(input, decoded, true);
        if (result.isError()) {
            Fault fault = charset == StandardCharsets.UTF_8 ? Fault.NOT_UTF8 : Fault.NOT_DECODED;
            throw new NotATableException(fault, lineAt(bytes, input.position()), octet(bytes[input.position()]), charset.name());
        }
        String text = decoded.flip().toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (wide) {
            refuseControls(unmarked);
        }
        return unmarked;
    }

    /** Returns a note about an encoding other than the usual one. */
    static List<Note> notes(byte[] bytes, Charset chosen) {
        Charset charset = charset(bytes, chosen);
        return charset == StandardCharsets.UTF_8 ? List.of()
                : List.of(new Note(Note.Kind.ENCODING, 1, charset.name(), ""));
    }

    private static Charset charset(byte[] bytes, Charset chosen) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return GB18030;
        }
        return chosen == null || startsWith(bytes, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : chosen;
    }

    static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses control characters, which do not belong in a table or a page. */
    private static void refuseControls(byte[] bytes) throws NotATableException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && isControl((char) bytes[i])) {
                throw new NotATableException(Fault.NOT_TEXT, lineAt(bytes, i), octet(bytes[i]));
            }
        }
    }

    private static void refuseControls(String text) throws NotATableException {
        int control = firstControl(text);
        if (control >= 0) {
            throw notText(text.charAt(control), text.substring(0, control).lines().count());
        }
    }

    /**
     * Refuses control characters.
     *
     * @param line of the text in its file
     */
    static void refuseControls(String text, long line) throws NotATableException {
        int control = firstControl(text);
        if (control >= 0) {
            throw notText(text.charAt(control), line);
        }
    }

    private static NotATableException notText(char control, long line) {
        return new NotATableException(Fault.NOT_TEXT, line, octet((byte) control));
    }

    /** Returns the index of the first control character; negative if there is none. */
    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isControl(char each) {
        return (each < ' ' || each == 0x7F) && each != '\t' && each != '\n' && each != '\r';
    }

    private static String octet(byte value) {
        return "0x%02X".formatted(value);
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            boolean carriageReturnAlone = bytes[i] == '\r' && bytes[i + 1] != '\n';
            if (bytes[i] == '\n' || carriageReturnAlone) {
                line++;
            }
        }
        return line;
    }
}
