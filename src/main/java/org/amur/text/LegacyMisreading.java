package org.amur.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text in a Chinese or Russian encoding whose bytes were read as Western European: {@code ÖÐ¹ú} for {@code 中国}. Such a
 * text consists of these letters only, so that accents among the letters of a language are left alone.
 */
final class LegacyMisreading {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> ENCODINGS = List.of("GB18030", "windows-1251", "KOI8-R");
    /** Fewer signs could be an accident. */
    private static final int LEAST = 6;
    /** At most one character in so many may stand in a line that contains other scripts. */
    private static final int KEPT = 10;
    private static final double ORDINARY = 0.8;
    /** Letters that are most of any Russian text. */
    private static final String FREQUENT = "оеаинтсрвлкмдпу";

    private LegacyMisreading() {
    }

    /** Returns the repaired text; empty if the text is not damaged in this way. */
    static Optional<RepairedText> repair(String text) {
        List<String> lines = text.lines().toList();
        if (text.chars().filter(read -> read >= 0x80).count() < LEAST) {
            return Optional.empty();
        }
        return ENCODINGS.stream().map(encoding -> new Candidate(encoding, lines)).filter(candidate -> candidate.ordinary >= ORDINARY)
                .max(Comparator.comparingDouble(candidate -> candidate.ordinary))
                .map(candidate -> RepairedText.of(candidate.text(text.endsWith("\n")), candidate.encoding + " → " + WESTERN.name()));
    }

    /** Text as it reads in one encoding. */
    private static final class Candidate {

        private final String encoding;
        private final List<String> lines;
        /** Share of signs beyond ASCII that are ordinary in the language of the encoding. */
        private final double ordinary;
        /** Length of lines that contain other characters. */
        private int kept;

        Candidate(String encoding, List<String> lines) {
            this.encoding = encoding;
            this.lines = lines.stream().map(this::read).toList();
            boolean chinese = encoding.equals("GB18030");
            String signs = this.lines.stream().flatMapToInt(String::chars).filter(read -> read >= 0x80)
                    .mapToObj(Character::toString).collect(Collectors.joining());
            long good = IntStream.range(0, signs.length())
                    .filter(i -> chinese ? isOrdinaryChinese(signs.charAt(i)) : FREQUENT.indexOf(signs.charAt(i)) >= 0).count();
            long letters = chinese ? signs.length() : signs.chars().filter(Character::isLetter).count();
            double share = letters == 0 || kept * KEPT > this.lines.stream().mapToInt(String::length).sum() ? 0 : (double) good / letters;
            boolean words = chinese ? letters >= LEAST / 2 : letters >= LEAST && hasWordsOnly();
            ordinary = !words ? 0 : chinese ? share : Math.min(1, share * 1.15);
        }

        private String read(String line) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (char read : line.toCharArray()) {
                byte[] code = read > 0xFF || read < 0x80 ? String.valueOf(read).getBytes(WESTERN) : new byte[] {(byte) read};
                if (code[0] == '?' && read != '?') {
                    kept += line.length();
                    return line;
                }
                bytes.write(code[0]);
            }
            return new String(bytes.toByteArray(), Charset.forName(encoding));
        }

        /** Tells whether it is one of the 3,755 characters of the first level of GB 2312, or a sign of it. */
        private static boolean isOrdinaryChinese(char read) {
            byte[] bytes = String.valueOf(read).getBytes(Charset.forName("GB2312"));
            int row = bytes.length == 2 ? bytes[0] & 0xFF : 0;
            return row >= 0xB0 && row <= 0xD7 || row >= 0xA1 && row <= 0xA3;
        }

        /** Tells whether letters of both scripts meet in few words only. */
        private boolean hasWordsOnly() {
            long mixed = lines.stream()
                    .flatMap(line -> List.of(line.split("[^\\p{L}]+")).stream())
                    .filter(word -> word.chars().anyMatch(letter -> letter < 0x80)
                            && word.chars().anyMatch(letter -> letter >= 0x80))
                    .count();
            return mixed == 0;
        }

        String text(boolean ended) {
            return String.join("\n", lines) + (ended ? "\n" : "");
        }
    }
}
