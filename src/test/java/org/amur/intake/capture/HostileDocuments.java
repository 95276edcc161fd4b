package org.amur.intake.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents that would fill the memory or keep the processor busy. */
public final class HostileDocuments {

    private static final String WORD = "word/document.xml";
    private static final String OPEN = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int MEGABYTE = 1024 * 1024;

    private HostileDocuments() {
    }

    /** Returns twenty documents by file name. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("one text of 60 MB.docx", word(OPEN + "<w:p><w:t>", "peace and trade ", 60, "</w:t></w:p>" + CLOSE));
        all.put("many runs.docx", word(OPEN, "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 60, CLOSE));
        all.put("empty paragraphs.docx", word(OPEN, "<w:p/>", 63, CLOSE));
        all.put("deep elements.docx", word(OPEN, "<w:a>", 40, CLOSE));
        all.put("one attribute.docx", word(OPEN + "<w:p w:a='", "a", 60, "'/>" + CLOSE));
        all.put("one comment.docx", word(OPEN + "<!--", "a", 60, "-->" + CLOSE));
        all.put("one name.docx", word(OPEN + "<w:", "a", 60, "/>" + CLOSE));
        all.put("other namespaces.docx", word(OPEN, "<a xmlns='b'>", 40, CLOSE));
        all.put("entities.docx", word("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '" + "&a;".repeat(1000) + "'>]>" + OPEN, "&b;", 1, CLOSE));
        all.put("long title.docx", property("<dc:title>", "</dc:title>"));
        all.put("long author.docx", property("<dc:creator>", "</dc:creator>"));
        all.put("long day.docx", property("<dcterms:created>", "</dcterms:created>"));
        all.put("many entries.docx", entries(100_000));
        all.put("one operator.pdf", pdf("BT /F1 9 Tf (", "a", 3 * MEGABYTE, ") Tj ET"));
        all.put("many operators.pdf", pdf("BT /F1 9 Tf ", "(a) Tj ", 3 * MEGABYTE, "ET"));
        all.put("deep arrays.pdf", pdf("", "[", 3 * MEGABYTE, ""));
        all.put("saved states.pdf", pdf("", "q ", 3 * MEGABYTE, ""));
        all.put("forms in forms.pdf", forms(10, 10));
        all.put("one page many times.pdf", pages());
        all.put("long title.pdf", title());
        return Collections.unmodifiableMap(all);
    }

    private static byte[] word(String begin, String repeated, int megabytes, String end) {
        return zip(Map.of(WORD, out -> write(out, begin, repeated, megabytes * MEGABYTE, end)));
    }

    private static byte[] property(String begin, String end) {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put(WORD, out -> write(out, OPEN + "<w:p><w:t>The ministers met in Harbin.</w:t></w:p>", "", 0, CLOSE));
        parts.put(PROPERTIES, out -> write(out, "<cp:coreProperties xmlns:cp='cp' xmlns:dc='dc' xmlns:dcterms='dcterms'>" + begin,
                "peace ", 60 * MEGABYTE, end + "</cp:coreProperties>"));
        return zip(parts);
    }

    private static byte[] entries(int count) {
        Map<String, Content> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put(Integer.toString(i), out -> { });
        }
        parts.put(WORD, out -> write(out, OPEN, "<w:p/>", 60 * MEGABYTE, CLOSE));
        return zip(parts);
    }

    /** Returns a PDF file of one page with a compressed drawing. */
    private static byte[] pdf(String begin, String repeated, int length, String end) {
        return file(page("/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"), stream("", begin, repeated, length, end), font());
    }

    /** Returns a PDF file whose page shows a form that shows another one several times, and so on. */
    private static byte[] forms(int depth, int times) {
        byte[][] objects = new byte[depth + 2][];
        objects[0] = page("/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>");
        objects[1] = stream("", "", "/X Do ", 6 * times, "");
        for (int i = 2; i < objects.length; i++) {
            boolean last = i == objects.length - 1;
            String resources = last ? "" : "/XObject<</X " + (i + 4) + " 0 R>>";
            objects[i] = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<" + resources + ">>", "",
                    last ? "q Q " : "/X Do ", 6 * times, "");
        }
        return file(objects);
    }

    /** Returns a PDF file with one page that counts a thousand times. */
    private static byte[] pages() {
        String kids = "[" + "3 0 R ".repeat(1000) + "]";
        byte[] text = stream("", "BT /F1 9 Tf ", "(word ) Tj ", MEGABYTE, "ET");
        return file(kids, page("/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"), text, font());
    }

    private static byte[] title() {
        byte[] plain = file(page("/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>"),
                stream("", "BT /F1 9 Tf (The ministers met in Harbin.) Tj ET", "", 0, ""), font());
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        return latin(text.replace("trailer<<", "trailer<</Info<</Title(" + "peace and ".repeat(400_000) + ")>>"));
    }

    private static byte[] page(String content) {
        return latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]" + content + ">>");
    }

    private static byte[] font() {
        return latin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    private static byte[] file(byte[]... objects) {
        return file("[3 0 R]", objects);
    }

    private static byte[] file(String kids, byte[]... objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids" + kids + "/Count "
                + (kids.split("R").length - 1) + ">>endobj\n"));
        for (int i = 0; i < objects.length; i++) {
            file.writeBytes(latin((i + 3) + " 0 obj"));
            file.writeBytes(objects[i]);
            file.writeBytes(latin("endobj\n"));
        }
        file.writeBytes(latin("trailer<</Root 1 0 R>>\n%%EOF"));
        return file.toByteArray();
    }

    private static byte[] stream(String entries, String begin, String repeated, int length, String end) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            write(deflater, begin, repeated, length, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(latin("<<" + entries + "/Filter/FlateDecode/Length " + packed.size() + ">>stream\n"));
        stream.writeBytes(packed.toByteArray());
        stream.writeBytes(latin("\nendstream "));
        return stream.toByteArray();
    }

    private interface Content {

        void to(OutputStream out) throws IOException;
    }

    private static byte[] zip(Map<String, Content> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(file)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(OutputStream out, String begin, String repeated, int length, String end) throws IOException {
        out.write(latin(begin));
        byte[] block = latin(repeated.repeat(Math.max(1, 60_000 / Math.max(1, repeated.length()))));
        for (int written = 0; written < length; written += block.length) {
            out.write(length - written < block.length ? Arrays.copyOf(block, length - written - (length - written) % repeated.length()) : block);
        }
        out.write(latin(end));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
