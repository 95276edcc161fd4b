package org.amur.text;

/**
 * Text whose damage was repaired.
 *
 * @param text with U+FFFD for each character that cannot be recovered
 * @param encoding in which UTF-8 was read, such as “windows-874”; two with a comma if that happened twice; “GB18030 →
 *            windows-1252” if the text was in another encoding than UTF-8
 * @param lost number of characters that cannot be recovered
 */
public record RepairedText(String text, String encoding, int lost) {

    static RepairedText of(String text, String encoding) {
        return new RepairedText(text, encoding, (int) text.chars().filter(read -> read == Mojibake.LOST).count());
    }
}
