package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are refused with reason and place. */
class DamagedListsTest {

    private static final String SDN = "<?xml version=\"1.0\"?>\n<sdnList xmlns=\"urn:any\">\n<sdnEntry><uid>1</uid>"
            + "<lastName>%s</lastName></sdnEntry>\n</sdnList>\n";

    private static ReadProblem refused(ListFile... files) {
        return assertThrows(UnreadableListException.class, () -> RealFiles.read(files)).getProblem();
    }

    private static ReadProblem refused(String content) {
        return refused(RealFiles.made("list", content));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.06, 0.3, 0.5, 0.77, 0.98})
    void truncatedXmlIsRefused(double at) throws Exception {
        byte[] whole = SampleLists.bytes(ListFormat.UN_XML);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * at));
        ReadProblem problem = refused(RealFiles.made("un.xml", cut));
        long lines = new String(cut, StandardCharsets.UTF_8).lines().count();
        assertTrue(problem.reason() == ProblemKind.NOT_WELL_FORMED || problem.reason() == ProblemKind.BAD_ENCODING, problem.toString());
        assertTrue(Math.abs(problem.line() - lines) <= 1, problem + " of " + lines + " lines");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 5_003, 9_007, 14_010})
    void truncatedTableIsRefused(int at) throws Exception {
        byte[] cut = Arrays.copyOf(ListExtracts.bytes("ofac/sdn-2022-01/sdn.csv"), at);
        ReadProblem problem = refused(RealFiles.made("sdn.csv", cut), ListExtracts.file("ofac/sdn-2022-01/alt.csv"),
                ListExtracts.file("ofac/sdn-2022-01/add.csv"));
        // A cut between two rows, or in a last cell without quotes, is detected by the aliases of the missing parties.
        assertTrue(problem.reason() == ProblemKind.OPEN_QUOTE || problem.reason() == ProblemKind.WRONG_COLUMN_COUNT
                || problem.reason() == ProblemKind.PARTIES_MISSING, problem.toString());
        assertEquals(new String(cut, StandardCharsets.US_ASCII).lines().count(), problem.line());
    }

    @Test
    void tableCutInsideAQuoteIsRefused() {
        ReadProblem problem = refused("Name 6,Name 1,Group Type,Alias Type,Group ID\nA,B,Entity,AKA,1\n\"C, cut");
        assertEquals(ProblemKind.OPEN_QUOTE, problem.reason());
        assertEquals(3, problem.line());
    }

    @Test
    void aQuoteWithoutAnEndIsNotReadForEver() {
        byte[] start = "Name 6,Group Type,Alias Type,Group ID\n\"A".getBytes(StandardCharsets.US_ASCII);
        ListFile endless = new ListFile("endless.csv", () -> new Repeated(start, "x\n", 100_000_000));
        assertEquals(ProblemKind.TOO_LONG, refused(endless).reason());
    }

    @Test
    void rowOfAnotherLengthIsRefused() {
        ReadProblem problem = refused("Name 6,Group Type,Alias Type,Group ID\nA,Entity,AKA,1\nB,Entity,AKA\n");
        assertEquals(ProblemKind.WRONG_COLUMN_COUNT, problem.reason());
        assertEquals(3, problem.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \r\n\t ", "\u001a"})
    void emptyInputIsRefused(String content) {
        ProblemKind reason = refused(content).reason();
        assertTrue(reason == ProblemKind.EMPTY || reason == ProblemKind.UNKNOWN_TABLE, reason.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html><body>Moved</body></html>", "\n<HTML>\n<head><title>302 Found</title>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>", "<!-- moved --><html></html>"})
    void webPageIsRefused(String content) {
        assertEquals(ProblemKind.A_WEB_PAGE, refused(content).reason());
    }

    @ParameterizedTest
    @CsvSource({"'{\"results\":[]}', JSON", "'%PDF-1.7 x', A_DOCUMENT", "'<feed><entry/></feed>', UNKNOWN_XML", "'<export/>', UNKNOWN_XML",
        "'<export><row id=\"1\"/></export>', UNKNOWN_XML",
        "'a,b,c\n1,2,3\n', UNKNOWN_TABLE", "'hello', UNKNOWN_TABLE"})
    void otherFormatsAreRefused(String content, ProblemKind reason) {
        assertEquals(reason, refused(content).reason());
    }

    @Test
    void controlCharacterIsRefused() {
        ReadProblem problem = refused(SDN.formatted("A\u0001B"));
        assertEquals(ProblemKind.CONTROL_CHARACTER, problem.reason());
        assertEquals(3, problem.line());
        assertEquals("U+0001", problem.detail());
    }

    @Test
    void referenceToAControlCharacterIsRefused() {
        assertEquals(ProblemKind.NOT_WELL_FORMED, refused(SDN.formatted("A&#1;B")).reason());
    }

    @Test
    void latin1DeclaredAsUtf8IsRefused() {
        byte[] latin = SDN.replace("1.0\"", "1.0\" encoding=\"UTF-8\"").formatted("MÜLLER").getBytes(StandardCharsets.ISO_8859_1);
        ReadProblem problem = refused(RealFiles.made("sdn.xml", latin));
        assertEquals(ProblemKind.BAD_ENCODING, problem.reason());
        assertEquals(3, problem.line());
        assertTrue(problem.detail().endsWith(": DC"), problem.detail());
    }

    @Test
    void latin1DeclaredAsSuchIsRead() throws IOException {
        byte[] latin = SDN.replace("1.0\"", "1.0\" encoding=\"ISO-8859-1\"").formatted("MÜLLER")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("MÜLLER", RealFiles.read(RealFiles.made("sdn.xml", latin)).entry("1").title());
    }

    @Test
    void utf16WithItsMarkIsRead() throws IOException {
        byte[] wide = SDN.replace("1.0\"", "1.0\" encoding=\"UTF-16\"").formatted("МИР").getBytes(StandardCharsets.UTF_16);
        assertEquals("МИР", RealFiles.read(RealFiles.made("sdn.xml", wide)).entry("1").title());
    }

    @Test
    void invalidByteInAUtf8TableIsRefused() throws Exception {
        byte[] table = ("Name 6,Group Type,Alias Type,Group ID\n" + "Ж,Entity,AKA,1\n".repeat(20))
                .getBytes(StandardCharsets.UTF_8);
        table[table.length - 15] = (byte) 0xff;
        assertEquals(ProblemKind.BAD_ENCODING, refused(RealFiles.made("ofsi.csv", table)).reason());
    }

    @Test
    void entityExpansionIsRefused() {
        ReadProblem problem =
                refused("<?xml version=\"1.0\"?>\n<!DOCTYPE sdnList [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;\">]>\n<sdnList><sdnEntry><uid>1</uid><lastName>&c;</lastName></sdnEntry></sdnList>");
        assertEquals(ProblemKind.DOCTYPE, problem.reason());
        assertEquals(2, problem.line(), 1);
    }

    @Test
    void externalEntityIsRefused() {
        assertEquals(ProblemKind.DOCTYPE,
                refused("<?xml version=\"1.0\"?><!DOCTYPE sdnList [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<sdnList><sdnEntry><uid>1</uid><lastName>&x;</lastName></sdnEntry></sdnList>").reason());
        assertEquals(ProblemKind.DOCTYPE, refused("<!DOCTYPE sdnList SYSTEM \"http://127.0.0.1:9/x.dtd\"><sdnList/>").reason());
    }

    @Test
    void endlessElementsAreRefused() {
        assertEquals(ProblemKind.TOO_DEEP, refused("<sdnList><sdnEntry>" + "<a>".repeat(100_000)).reason());
        ListFile wide = new ListFile("wide.xml",
                () -> new Repeated("<sdnList><sdnEntry>".getBytes(StandardCharsets.US_ASCII), "<a/>",
                400_000_000));
        assertEquals(ProblemKind.TOO_MANY_PARTS, refused(wide).reason());
        ListFile text = new ListFile("text.xml",
                () -> new Repeated("<sdnList><sdnEntry><a>".getBytes(StandardCharsets.US_ASCII), "aaaa ",
                400_000_000));
        assertEquals(ProblemKind.TOO_LONG, refused(text).reason());
        ListFile attribute = new ListFile("attribute.xml",
                () -> new Repeated("<sdnList a='".getBytes(StandardCharsets.US_ASCII), "aaaa ",
                400_000_000));
        assertEquals(ProblemKind.TOO_LONG, refused(attribute).reason());
    }

    @Test
    void decompressionBombIsRefused() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(gzip)) {
            to.write("<sdnList>".getBytes(StandardCharsets.US_ASCII));
            to.write(" ".repeat(30_000_000).getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(ProblemKind.BOMB, refused(RealFiles.made("sdn.xml.gz", gzip.toByteArray())).reason());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(zip)) {
            to.putNextEntry(new ZipEntry("sdn.xml"));
            to.write(" ".repeat(30_000_000).getBytes(StandardCharsets.US_ASCII));
        }
        assertEquals(ProblemKind.BOMB, refused(RealFiles.made("sdn.zip", zip.toByteArray())).reason());
    }

    @Test
    void cutArchiveIsRefused() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(gzip)) {
            to.write(ListExtracts.bytes("ofac/cons_2022-02-24.xml"));
        }
        byte[] cut = Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2);
        assertEquals(ProblemKind.BROKEN_ARCHIVE, refused(RealFiles.made("cons.xml.gz", cut)).reason());
    }

    @Test
    void filesThatFormNoReleaseAreRefused() {
        assertEquals(ProblemKind.MIXED, refused(SampleLists.of(ListFormat.UN_XML).get(0),
                SampleLists.of(ListFormat.UK_XML).get(0)).reason());
        assertEquals(ProblemKind.FILE_TWICE, refused(ListExtracts.file("ofac/cons_2022-02-24.xml"),
                ListExtracts.file("ofac/cons_2022-02-22.xml")).reason());
        ReadProblem missing = refused(ListExtracts.file("ofac/sdn-2022-01/sdn.csv"), ListExtracts.file("ofac/sdn-2022-01/add.csv"));
        assertEquals(ProblemKind.FILE_MISSING, missing.reason());
        assertEquals("ALIASES", missing.detail());
        assertEquals(ProblemKind.NO_FILE, refused().reason());
    }

    @Test
    void theFilesOfAZipAreOneRelease() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(zip)) {
            for (String name : new String[] {"add", "alt", "sdn"}) {
                to.putNextEntry(new ZipEntry("sdn/" + name + ".csv"));
                to.write(ListExtracts.bytes("ofac/sdn-2022-01/" + name + ".csv"));
            }
        }
        RealFiles.Read packed = RealFiles.read(RealFiles.made("sdnlist.zip", zip.toByteArray()));
        RealFiles.Read plain = RealFiles.read(ListExtracts.files("ofac/sdn-2022-01/sdn.csv", "ofac/sdn-2022-01/alt.csv",
                "ofac/sdn-2022-01/add.csv").toArray(ListFile[]::new));
        assertEquals(plain.list().hash(), packed.list().hash());
        assertEquals(plain.list().names(), packed.list().names());
    }

    @Test
    void anyNamespaceIsRead() throws Exception {
        String xml = new String(ListExtracts.bytes("ofac/cons_2022-02-24.xml"), StandardCharsets.UTF_8);
        RealFiles.Read moved = RealFiles.read(RealFiles.made("cons.xml", xml.replace("http://tempuri.org/sdnList.xsd",
                "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML")
                .replace("<sdnList ", "<!-- a comment --><sdnList ")));
        assertEquals(54, moved.list().parties());
    }

    /** Stream of a beginning followed by one text up to a number of bytes. */
    private static final class Repeated extends InputStream {
        private final byte[] start;
        private final byte[] text;
        private final long length;
        private long at;

        Repeated(byte[] start, String text, long length) {
            this.start = start;
            this.text = text.getBytes(StandardCharsets.US_ASCII);
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            long next = at++;
            return next < start.length ? start[(int) next] : text[(int) ((next - start.length) % text.length)];
        }

        @Override
        public int read(byte[] to, int from, int count) {
            if (at >= length) {
                return -1;
            }
            for (int i = 0; i < count; i++) {
                to[from + i] = (byte) read();
            }
            return count;
        }
    }
}
