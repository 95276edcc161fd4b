package org.amur.server;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.HtmlForm;
import org.amur.Visitor;

/** File with monthly figures of four series, enough for an import of some seconds. */
final class FigureFile {

    static final int FIGURES = 4_000;
    private static final String PAGE = "/amur/trade/import";

    private final String publisher;
    private final int figures;

    /** @param publisher of all its figures, by which they are found again */
    FigureFile(String publisher) {
        this(publisher, FIGURES);
    }

    FigureFile(String publisher, int figures) {
        this.publisher = publisher;
        this.figures = figures;
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

    private String content() {
        return "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
            + IntStream.range(0, figures).mapToObj(row -> "FTS,RU,%s,%d-%02d,1.%04d,bn,%s,,,%s paper\n".formatted(
                row % 2 == 0 ? "export" : "import", 1940 + row / 48, row / 4 % 12 + 1, row, row % 4 < 2 ? "USD" : "CNY", publisher))
            .collect(Collectors.joining());
    }

    /** Returns how many of its figures are recorded. */
    long count(Visitor visitor) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=figure&format=csv").lines().filter(line -> line.contains(publisher + " paper")).count();
    }
}
