package org.amur.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One encoding in which UTF-8 is read by mistake; undoes that for stretches of words with enough evidence. */
final class Misreading {

    /** Least evidence for damage: three characters, or one that is unmistakable. */
    private static final int ENOUGH = 3;
    private static final int[] NONE = {};
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String encoding;
    private final Charset charset;
    /** Bytes of the upper half by character; empty if the encoding has two bytes a character. */
    private final Map<Character, Integer> single = new HashMap<>();
    /** Bytes of characters that were asked for before. */
    private final int[][] known = new int[Character.MAX_VALUE + 1][];
    private boolean lacksCharacters;

    private Misreading(String encoding) {
        this.encoding = encoding;
        charset = Charset.forName(encoding);
    }

    static Misreading of(String encoding) {
        Misreading misreading = new Misreading(encoding);
        if (misreading.charset.newEncoder().maxBytesPerChar() <= 1) {
            for (int code = 0x80; code <= 0xFF; code++) {
                misreading.single.put(new String(new byte[] {(byte) code}, misreading.charset).charAt(0), code);
            }
            misreading.single.remove(Mojibake.LOST);
            misreading.addStandIns();
        }
        return misreading;
    }

    /** Adds what programs show for bytes without a character: those of windows-1252, or control characters. */
    private void addStandIns() {
        Set<Integer> defined = Set.copyOf(single.values());
        for (int code = 0x80; code <= 0x9F; code++) {
            if (!defined.contains(code)) {
                char standIn = new String(new byte[] {(byte) code}, WESTERN).charAt(0);
                single.putIfAbsent(standIn == Mojibake.LOST ? (char) code : standIn, code);
            }
            single.putIfAbsent((char) code, code);
        }
        lacksCharacters = defined.size() < 0x80;
    }

    /** Tells whether some bytes have no character, so that programs may drop them. */
    boolean lacksCharacters() {
        return lacksCharacters;
    }

    boolean hasSingleBytes() {
        return !single.isEmpty();
    }

    /** Returns the bytes of a character beyond ASCII; empty if the encoding has none, or four. */
    int[] bytes(char read) {
        if (known[read] == null) {
            known[read] = unknownBytes(read);
        }
        return known[read];
    }

    private int[] unknownBytes(char read) {
        if (hasSingleBytes()) {
            Integer code = single.get(read);
            return code == null ? NONE : new int[] {code};
        }
        byte[] bytes = String.valueOf(read).getBytes(charset);
        return bytes.length == 2 ? new int[] {bytes[0] & 0xFF, bytes[1] & 0xFF} : NONE;
    }

    /**
     * Text after undoing.
     *
     * @param encoding in which the bytes were read; several if they were read several times
     * @param evidence 0 if nothing was undone
     */
    record Repair(String text, String encoding, int evidence) {

        /** Returns this repair as the second one. */
        Repair after(Repair first) {
            return new Repair(text, first.encoding + ", " + encoding, evidence);
        }

        boolean isMade() {
            return evidence > 0;
        }
    }

    /**
     * Undoes this misreading.
     *
     * @param readable whether the words must then be of one script; not if they were misread before
     */
    Repair undo(String text, boolean readable) {
        StringBuilder repaired = new StringBuilder();
        List<MisreadWord> stretch = new ArrayList<>();
        int evidence = 0;
        for (String piece : pieces(text)) {
            MisreadWord word = new MisreadWord(this, piece, readable);
            if (word.isDamagedOrNeutral()) {
                stretch.add(word);
            } else {
                evidence += end(stretch, repaired);
                repaired.append(piece);
            }
        }
        evidence += end(stretch, repaired);
        return new Repair(ClosingMarks.inferred(repaired), encoding, evidence);
    }

    private int end(List<MisreadWord> stretch, StringBuilder repaired) {
        int evidence = stretch.stream().mapToInt(MisreadWord::evidence).sum();
        int cut = stretch.stream().mapToInt(MisreadWord::cut).sum();
        boolean enough = evidence >= ENOUGH && cut * 2 <= evidence && (hasSingleBytes() || !isOrdinaryChinese(stretch));
        stretch.forEach(word -> repaired.append(enough ? word.after() : word.before()));
        stretch.clear();
        return enough ? evidence : 0;
    }

    /** Tells whether few characters are rare in Chinese, which are many in misread text. */
    private static boolean isOrdinaryChinese(List<MisreadWord> stretch) {
        String text = stretch.stream().map(MisreadWord::before).collect(Collectors.joining());
        CharsetEncoder common = Charset.forName("GB2312").newEncoder();
        long rare = IntStream.range(0, text.length()).filter(i -> text.charAt(i) >= 0x80).filter(i -> text.charAt(i) == '锟'
                || !common.canEncode(text.charAt(i)) || isLowerCase(text, i - 1) || isLowerCase(text, i + 1)).count();
        return rare * 4 < text.chars().filter(read -> read >= 0x80).count();
    }

    private static boolean isLowerCase(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    /** Returns the words with the white space before each; a space that replaced a non-breaking one is part of a word. */
    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' && text.charAt(i - 1) > ' ' && !replacesByte(text, i)) {
                pieces.add(text.substring(begin, i));
                begin = i;
            }
        }
        pieces.add(text.substring(begin));
        return pieces;
    }

    /** Tells whether a non-breaking space here would be the last byte of a character. */
    private boolean replacesByte(String text, int space) {
        if (text.charAt(space) != ' ' || !Integer.valueOf(0xA0).equals(single.get('\u00A0'))) {
            return false;
        }
        int first = single.getOrDefault(text.charAt(space - 1), 0);
        if (Utf8.length(first) == 2) {
            return true;
        }
        int second = space < 2 ? 0 : single.getOrDefault(text.charAt(space - 2), 0);
        return Utf8.length(second) == 3 && Utf8.continues(first);
    }
}
