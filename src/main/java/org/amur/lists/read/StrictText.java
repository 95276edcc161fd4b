package org.amur.lists.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Strict decoder of a file: invalid bytes and control characters cause a refusal with line and byte. The text between
 * two calls of {@link #mark()} is limited, so that endless content (an unclosed quote, an attribute of a gigabyte) does
 * not fill the memory of the parser.
 */
final class StrictText extends Reader {

    /** Maximum length of a row or element, in characters. */
    static final int MAX_LENGTH = 4_000_000;
    private static final char SUBSTITUTE = 0x1a;
    private static final int BUFFER = 1 << 15;

    private final String name;
    private final InputStream content;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private long bytesDecoded;
    private long line = 1;
    private long sinceMark;
    private boolean atEnd;
    private boolean substituted;
    private char last = '\n';

    private StrictText(ListFile file, Encoding encoding, InputStream content) throws IOException {
        name = file.name();
        this.content = content;
        decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytesDecoded = content.readNBytes(encoding.mark()).length;
        bytes.flip();
        chars.flip();
    }

    static StrictText of(ListFile file) throws IOException {
        return of(file, Encoding.of(file));
    }

    static StrictText of(ListFile file, Encoding encoding) throws IOException {
        return new StrictText(file, encoding, file.content().open());
    }

    /** Starts a new row or element. */
    void mark() {
        sinceMark = 0;
    }

    /** Returns the line decoded last; the parser is at most a buffer behind. */
    long line() {
        return line;
    }

    /** Returns true if the file ended with the end mark of old systems (0x1A). */
    boolean hasEndMark() {
        return substituted;
    }

    boolean endsWithLineBreak() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int read = Math.min(length, chars.remaining());
        chars.get(to, from, read);
        sinceMark += read;
        if (sinceMark > MAX_LENGTH) {
            throw UnreadableListException.of(ProblemKind.TOO_LONG, name, line, String.valueOf(MAX_LENGTH));
        }
        return read;
    }

    private boolean decode() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !atEnd) {
            bytes.compact();
            int read = content.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int decoded = bytes.position() - before;
            if (result.isError()) {
                chars.flip();
                check();
                throw UnreadableListException.of(ProblemKind.BAD_ENCODING, name, line, byteAt(bytesDecoded + decoded));
            }
            bytesDecoded += decoded;
        }
        chars.flip();
        check();
        return chars.hasRemaining();
    }

    private String byteAt(long position) {
        return position + (bytes.hasRemaining() ? ": %02X".formatted(bytes.get(bytes.position()) & 0xff) : "");
    }

    /** Refuses control characters; a substitute (0x1A) is accepted at the end only. */
    private void check() {
        int kept = 0;
        for (int i = 0; i < chars.limit(); i++) {
            char next = chars.get(i);
            if (next == SUBSTITUTE && !substituted) {
                substituted = true;
                continue;
            }
            if (substituted && !Character.isWhitespace(next)) {
                throw UnreadableListException.of(ProblemKind.CONTROL_CHARACTER, name, line, "U+001A");
            }
            if (next < ' ' && next != '\t' && next != '\n' && next != '\r' || next == 0xfffe || next == 0xffff) {
                throw UnreadableListException.of(ProblemKind.CONTROL_CHARACTER, name, line, "U+%04X".formatted((int) next));
            }
            line += next == '\n' || last == '\r' && next != '\n' ? 1 : 0;
            last = next;
            chars.put(kept++, next);
        }
        chars.limit(kept);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
