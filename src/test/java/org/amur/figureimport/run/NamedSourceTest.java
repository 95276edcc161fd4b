package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.amur.figureimport.rows.FigureDraft;
import org.amur.figureimport.rows.FigureFile;
import org.amur.source.SourceForm;
import org.junit.jupiter.api.Test;

/** Sources as the rows of a file name them, and the records created from them. */
class NamedSourceTest {

    private static final String HEADER =
            "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source,address\n";

    @Test
    void oneAddressIsOneSourceHoweverItsSchemeAndHostAreWritten() throws IOException {
        List<FigureDraft> drafts = drafts("export,2005,A,HTTPS://Example.org/x/A", "import,2005,B,https://example.ORG/x/A");
        assertEquals(NamedSource.key(drafts.get(0).citation()), NamedSource.key(drafts.get(1).citation()));
        assertEquals("https://example.org/x/A", new NamedSource(drafts.get(0), null).newSource().getAddress());
    }

    @Test
    void aLongNameIsATitleAndTheBeginningOfItThePublisher() throws IOException {
        String name = "n".repeat(198) + "𝄞" + "m".repeat(300);
        SourceForm made = new NamedSource(drafts("export,2005," + name + ",").get(0), null).newSource();
        assertEquals(name, made.getTitle());
        assertEquals("n".repeat(198) + "…", made.getPublisher(), "No character is cut in two");
        assertNull(made.getAddress());
    }

    /** Returns one draft per "flow,year,source,address". */
    private static List<FigureDraft> drafts(String... rows) throws IOException {
        StringBuilder file = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            file.append("GACC,CN,%s,%s,1.5,bn,USD,,2006-02,%s,%s\n".formatted((Object[]) cells));
        }
        return FigureFile.read(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                LocalDate.of(2025, 6, 15)).drafts();
    }
}
