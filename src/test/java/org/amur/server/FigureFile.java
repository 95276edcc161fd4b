package org.amur.server;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.HtmlForm;
import org.amur.Visitor;

/** File with monthly figures of four series, each published on several days. */
final class FigureFile {

    /** Enough for an import of some seconds. */
    static final int FIGURES = 4_000;
    /** Enough for an import that other nodes see and cancel, which takes up to three seconds each. */
    static final int MANY = 24_000;
    private static final int EACH_DAY = 4_000;
    private static final String PAGE = "/amur/trade/import";

    private final String publisher;
    private final int figures;
    private final LocalDate first;

    /** @param publisher of all its figures, by which they are found again */
    FigureFile(String publisher) {
        this(publisher, FIGURES);
    }

    FigureFile(String publisher, int figures) {
        this.publisher = publisher;
        this.figures = figures;
        first = LocalDate.of(1990, 1, 1).plusDays(Math.floorMod(publisher.hashCode(), 12_000));
    }

    /**
     * Uploads the file.
     *
     * @return the address of the preview
     */
    String upload(Visitor visitor) throws IOException, InterruptedException {
        return visitor.upload(PAGE, HtmlForm.in(visitor.get(PAGE), "upload").set("upload:send", "x"), "upload:csv", publisher + ".csv",
            content());
    }

    /** Starts the import of a preview. */
    static void begin(Visitor visitor, String preview) throws IOException, InterruptedException {
        visitor.post(preview, HtmlForm.in(visitor.get(preview), "import").set("import:record", "x"));
    }

    private String content() {
        return "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
            + IntStream.range(0, figures).mapToObj(this::row)
            .collect(Collectors.joining());
    }

    /** Returns a row that contradicts no other, also of other files: nearly the same amount, published on another day. */
    private String row(int number) {
        int row = number % EACH_DAY;
        return "%s,%s,%d-%02d,50.%05d,bn,USD,,%s,%s paper\n".formatted(row % 4 < 2 ? "FTS,RU" : "GACC,CN",
            row % 2 == 0 ? "export" : "import", 1900 + row / 48, row / 4 % 12 + 1, number, first.plusDays(number / EACH_DAY), publisher);
    }

    /** Returns how many of its figures are recorded. */
    long count(Visitor visitor) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=figure&format=csv").lines().filter(line -> line.contains(publisher + " paper")).count();
    }
}
