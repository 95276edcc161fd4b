package org.amur.trade.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that was handed in as CSV, or the reason why it is something else. */
final class FigureText {

    private FigureText() {
    }

    /** The text without its byte order mark; empty if a problem was found. */
    static Optional<String> of(byte[] bytes, Findings findings) {
        Reason foreign = foreignBytes(bytes);
        if (foreign != null) {
            findings.problem(1, "", foreign, "", "");
            return Optional.empty();
        }
        int control = positionOfControl(bytes);
        if (control >= 0) {
            findings.problem(lineAt(bytes, control), "", Reason.NOT_TEXT, octet(bytes[control]), "");
            return Optional.empty();
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        // A new decoder reports malformed input instead of replacing it.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true);
        if (result.isError()) {
            int position = input.position();
            findings.problem(lineAt(bytes, position), "", Reason.NOT_UTF8, octet(bytes[position]), "");
            return Optional.empty();
        }
        String text = decoded.flip().toString();
        return readable(text.startsWith("\uFEFF") ? text.substring(1) : text, findings);
    }

    private static Optional<String> readable(String text, Findings findings) {
        String start = text.stripLeading();
        Reason foreign = foreignText(start);
        if (foreign == null) {
            return Optional.of(text);
        }
        findings.problem(1, "", foreign, start.lines().findFirst().orElse(""), "");
        return Optional.empty();
    }

    private static Reason foreignBytes(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Reason.A_WORKBOOK;
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Reason.UTF16;
        }
        return null;
    }

    /** Control characters have no place in a table and none in a page that would show them. */
    private static int positionOfControl(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ' || bytes[i] == 0x7F;
            if (control && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r') {
                return i;
            }
        }
        return -1;
    }

    private static String octet(byte value) {
        return "0x%02X".formatted(value);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
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

    private static Reason foreignText(String start) {
        if (start.isEmpty()) {
            return Reason.EMPTY;
        }
        return switch (start.charAt(0)) {
            case '<' -> Reason.A_WEB_PAGE;
            case '{', '[' -> Reason.JSON;
            default -> null;
        };
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
