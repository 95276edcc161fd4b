package org.amur.trade.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads figures from a comma-separated file (RFC 4180, UTF-8 with or without byte order mark, any line ends; lines that
 * begin with # are comments). The layout is told by the column names and never by the name of the file. Whatever cannot
 * be read is reported with its line and nothing is guessed.
 */
public final class FigureFile {

    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_ROWS = 200_000;

    private FigureFile() {
    }

    /**
     * @param today a period must be over, and a publication must have been, by then
     * @throws IOException only if the stream itself fails
     */
    public static ParsedFigures read(InputStream file, LocalDate today) throws IOException {
        return read(file, today, MOST_BYTES, MOST_ROWS);
    }

    static ParsedFigures read(InputStream file, LocalDate today, int mostBytes, int mostRows) throws IOException {
        Findings findings = new Findings();
        byte[] bytes = file.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            findings.problem(1, "", Reason.TOO_LARGE, "", String.valueOf(mostBytes));
        } else {
            Optional<String> text = FigureText.of(bytes, findings);
            if (text.isPresent()) {
                new FigureTable(text.get(), today, mostRows, findings).read();
            }
        }
        return findings.result();
    }
}
