package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order of elements and rows in a file does not change the reading. */
class ShuffledListsTest {

    private static final long SEED = 20220224;

    @ParameterizedTest
    @EnumSource(names = {"OFAC_XML", "OFAC_ADVANCED", "OFAC_ENHANCED", "EU_XML", "UK_XML", "UN_XML", "SECO_XML"})
    void elementOrderDoesNotMatter(ListFormat format) throws Exception {
        assertShuffled(SampleLists.bytes(format));
    }

    @Test
    void elementOrderOfAReleaseDoesNotMatter() throws Exception {
        assertShuffled(ListExtracts.bytes("ofac/cons_2022-02-24.xml"));
    }

    private static void assertShuffled(byte[] xml) throws Exception {
        byte[] shuffled = shuffledXml(xml, new Random(SEED));
        assertSame(RealFiles.read(RealFiles.made("list.xml", xml)), RealFiles.read(RealFiles.made("shuffled.xml", shuffled)));
    }

    @ParameterizedTest
    @CsvSource({"OFSI_CSV, 1, ','", "UK_CSV, 1, ','", "EU_CSV, 0, ;", "CSL_CSV, 0, ','"})
    void rowAndColumnOrderDoesNotMatter(ListFormat format, int header, char separator) throws Exception {
        assertShuffled(new String(SampleLists.bytes(format), StandardCharsets.UTF_8), header, separator);
    }

    @Test
    void rowAndColumnOrderOfAReleaseDoesNotMatter() throws Exception {
        assertShuffled(new String(ListExtracts.bytes("us-csl/csl_consolidated_2022-04.csv"), StandardCharsets.UTF_8), 0, ',');
    }

    private static void assertShuffled(String text, int header, char separator) throws Exception {
        List<List<String>> rows = RawCounts.cells(text, separator);
        List<Integer> columns = new ArrayList<>(IntStream.range(0, rows.get(header).size()).boxed().toList());
        Collections.shuffle(columns, new Random(SEED));
        List<List<String>> body = new ArrayList<>(rows.subList(header + 1, rows.size()));
        Collections.shuffle(body, new Random(SEED));
        List<List<String>> all = new ArrayList<>(List.of(rows.get(header)));
        all.addAll(body);
        String shuffled = all.stream().map(row -> columns.stream()
                .map(column -> column < row.size() ? '"' + row.get(column).replace("\"", "\"\"") + '"' : "")
                .collect(Collectors.joining(String.valueOf(separator)))).collect(Collectors.joining("\r\n", "", "\r\n"));
        assertSame(RealFiles.read(RealFiles.made("list.csv", text)), RealFiles.read(RealFiles.made("shuffled.csv", shuffled)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ofac/sdn-2022-01/add.csv ofac/sdn-2022-01/sdn.csv ofac/sdn-2022-01/alt.csv",
        "ofac/cons_comments_2025-12-19.csv ofac/cons_add_2025-12-19.csv ofac/cons_prim_2025-12-19.csv ofac/cons_alt_2025-12-19.csv"})
    void rowOrderOfSeveralFilesDoesNotMatter(String together) throws Exception {
        String[] paths = together.split(" ");
        ListFile[] files = new ListFile[paths.length];
        for (int i = 0; i < paths.length; i++) {
            List<String> rows = new ArrayList<>(new String(ListExtracts.bytes(paths[i]), StandardCharsets.US_ASCII).lines()
                    .filter(line -> !line.equals("\u001a")).toList());
            Collections.shuffle(rows, new Random(SEED));
            files[i] = RealFiles.made("shuffled" + i + ".csv", String.join("\n", rows) + "\n");
        }
        assertSame(RealFiles.read(ListExtracts.files(paths).toArray(ListFile[]::new)), RealFiles.read(files));
    }

    @Test
    void publishersNumberOfAnAliasIsNotCompared() throws Exception {
        String xml = new String(ListExtracts.bytes("ofac/cons_2022-02-24.xml"), StandardCharsets.UTF_8);
        RealFiles.Read before = RealFiles.read(RealFiles.made("before.xml", xml));
        RealFiles.Read numbered =
                RealFiles.read(RealFiles.made("after.xml", xml.replace("<uid>9150</uid>", "<uid>777777</uid>")));
        RealFiles.Read renamed = RealFiles.read(RealFiles.made("after.xml", xml.replace(">HANIYYA<", ">HANIYA'<")));
        assertEquals(hashes(before), hashes(numbered));
        assertNotEquals(hashes(before), hashes(renamed));
    }

    private static void assertSame(RealFiles.Read before, RealFiles.Read after) {
        assertFalse(before.entries().isEmpty());
        assertEquals(hashes(before), hashes(after));
        assertEquals(titles(before), titles(after));
    }

    private static List<String> hashes(RealFiles.Read read) {
        return read.entries().stream().map(each -> each.entry().reference() + " " + each.canonical().hash()).sorted().toList();
    }

    private static List<String> titles(RealFiles.Read read) {
        return read.entries().stream().map(each -> each.entry().reference() + " " + each.entry().title()).sorted().toList();
    }

    private static byte[] shuffledXml(byte[] xml, Random random) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        shuffle(document.getDocumentElement(), random);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(written));
        return written.toByteArray();
    }

    private static void shuffle(Element element, Random random) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
                shuffle(inner, random);
            }
        }
        Collections.shuffle(children, random);
        children.forEach(element::appendChild);
    }
}
