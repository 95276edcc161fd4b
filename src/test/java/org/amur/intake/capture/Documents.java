package org.amur.intake.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents made for tests. */
final class Documents {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Documents() {
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a PDF file with the lines on each page, and a title in its properties. */
    static byte[] pdf(String title, String password, List<List<String>> pages) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            for (List<String> lines : pages) {
                write(document, lines);
            }
            document.getDocumentInformation().setTitle(title);
            Calendar created = Calendar.getInstance();
            created.set(2023, Calendar.MARCH, 20);
            document.getDocumentInformation().setCreationDate(created);
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.beginText();
            content.newLineAtOffset(60, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    static byte[] word(String body, String properties) {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>",
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='cp' xmlns:dc='dc' xmlns:dcterms='dcterms'>" + properties
                        + "</cp:coreProperties>");
    }

    /** Returns an archive of names and contents, in turn. */
    static byte[] zip(String... entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(file)) {
            for (int i = 0; i < entries.length; i += 2) {
                archive.putNextEntry(new ZipEntry(entries[i]));
                archive.write(utf8(entries[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
