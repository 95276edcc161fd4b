package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.amur.intake.capture.CaptureException.Reason;
import org.junit.jupiter.api.Test;

class BadDocumentsTest {

    private static final String TEXT = "The ministers of both countries met in Harbin.";

    private static void assertRefused(Reason reason, byte[] bytes) {
        assertEquals(reason, assertThrows(CaptureException.class, () -> CaptureReader.read(bytes, null, null)).getReason());
    }

    private static String read(byte[] bytes) throws CaptureException {
        return CaptureReader.read(bytes, null, null).text();
    }

    @Test
    void largeDocumentsAreRefused() {
        assertRefused(Reason.TOO_LARGE, new byte[100_000_000]);
        assertRefused(Reason.TOO_LARGE, Documents.utf8("word ".repeat(500_000)));
        assertRefused(Reason.TOO_LARGE, Documents.utf8("<html>" + "<p>".repeat(400_000) + TEXT));
    }

    @Test
    void documentsWithoutTextAreRefused() {
        assertRefused(Reason.NO_TEXT, new byte[0]);
        assertRefused(Reason.NO_TEXT, Documents.utf8("<html><body><img src='scan.png'></body></html>"));
        assertRefused(Reason.NO_TEXT, Documents.pdf("Scan", null, List.of(List.of(), List.of())));
        assertRefused(Reason.NO_TEXT, Documents.word("<w:p/>", ""));
    }

    @Test
    void aPasswordIsTold() throws CaptureException {
        assertRefused(Reason.PASSWORD, Documents.pdf("Secret", "secret", List.of(List.of(TEXT))));
        assertEquals(TEXT, read(Documents.pdf("Open to readers", "", List.of(List.of(TEXT)))));
    }

    @Test
    void encryptedWordDocumentsAreTold() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        byte[] file = new byte[2048];
        System.arraycopy(start, 0, file, 0, start.length);
        assertRefused(Reason.UNKNOWN_FORMAT, file);
        System.arraycopy(name, 0, file, 1024, name.length);
        assertRefused(Reason.PASSWORD, file);
    }

    @Test
    void signInPagesAreTold() throws CaptureException {
        assertRefused(
                Reason.SIGN_IN_PAGE,
                Documents.utf8(
                        "<html><body><p>Sign in to go on reading this article</p><form><input type=text><input type=password>"
                                + "</form></body></html>"));
        assertTrue(read(Documents.utf8("<html><body><form><input type=password></form><div><p>" + TEXT.repeat(20)
                        + "</p></div></body></html>"))
                .startsWith(TEXT));
    }

    @Test
    void otherFormatsAreTold() {
        assertRefused(Reason.UNKNOWN_FORMAT, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        assertRefused(Reason.UNKNOWN_FORMAT, Documents.zip("a.txt", TEXT));
        byte[] program = new byte[4000];
        for (int i = 0; i < program.length; i++) {
            program[i] = (byte) (i * 37 % 251);
        }
        assertRefused(Reason.UNKNOWN_FORMAT, program);
    }

    @Test
    void damagedDocumentsAreRefused() {
        byte[] pdf = Documents.pdf("Whole", null, List.of(List.of(TEXT)));
        assertRefused(Reason.UNREADABLE, Documents.utf8("%PDF-1.7\n" + "no object ".repeat(100)));
        assertRefused(
                Reason.UNREADABLE,
                Documents.utf8("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages " + "[".repeat(100_000)
                        + ">>endobj\ntrailer<</Root 1 0 R>>"));
        assertRefused(Reason.UNREADABLE, java.util.Arrays.copyOf(Documents.word("<w:p/>", ""), 150));
        assertRefused(Reason.UNREADABLE, Documents.zip("word/document.xml", "<w:document"));
        assertRefused(Reason.UNREADABLE, java.util.Arrays.copyOf(pdf, 200));
    }

    @Test
    void foreignEntitiesAreNotRead() {
        assertRefused(Reason.UNREADABLE, Documents.zip("word/document.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p><t>" + TEXT + "&e;</t></p>"));
    }

    @Test
    void bombsAreRefused() throws IOException {
        byte[] bomb = deflated(100);
        String head =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
                        + "/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length " + bomb.length + "/Filter ";
        assertRefused(Reason.EXPANDS, joined(head + "/FlateDecode>>stream\n", bomb));
        assertRefused(Reason.UNREADABLE, joined(head + "[/FlateDecode /FlateDecode]>>stream\n", bomb));
        assertRefused(Reason.EXPANDS, Documents.word("<w:p/>".repeat(12_000_000), ""));
    }

    @Test
    void aFewLettersOfAPdfFileDoNotBecomeManyPages() {
        assertRefused(Reason.EXPANDS, HostileDocuments.all().get("one operator.pdf"));
        assertRefused(Reason.EXPANDS, HostileDocuments.all().get("one page many times.pdf"));
    }

    @Test
    void repetitiveDocumentsAreReadUnlessTheirRowsAreEqual() throws CaptureException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            rows.append("<w:p><w:r><w:t>Gas ").append(i).append("</w:t></w:r></w:p>");
        }
        assertTrue(read(Documents.word(rows.toString(), "")).endsWith("\nGas 99999"));
        assertRefused(Reason.EXPANDS, Documents.word("<w:p><w:r><w:t>Gas and oil from Russia</w:t></w:r></w:p>".repeat(100_000), ""));
        List<String> page = Collections.nCopies(45, "Deliveries of gas by pipeline 0 0 0 0");
        assertTrue(read(Documents.pdf("Deliveries", null, Collections.nCopies(300, page))).startsWith("Deliveries of gas"));
    }

    private static byte[] deflated(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(new byte[1024 * 1024]);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] joined(String head, byte[] part) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Documents.utf8(head));
        file.write(part);
        file.write(Documents.utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        return file.toByteArray();
    }

    @Test
    void deepPagesAreRead() throws CaptureException {
        assertTrue(read(Documents.utf8("<html><body>" + "<div>".repeat(100_000) + TEXT)).contains(TEXT));
        assertTrue(read(Documents.utf8("<html><body>" + "<b>".repeat(20_000) + TEXT)).contains(TEXT));
        assertTrue(read(Documents.utf8("<html><head><script type='application/ld+json'>" + "[".repeat(100_000)
                        + "</script></head><body><p>" + TEXT))
                .contains(TEXT));
    }

    @Test
    void oneWordManyTimesIsRead() throws CaptureException {
        assertEquals(59_999, read(Documents.utf8("слово ".repeat(10_000))).length());
        assertEquals(50_000, read(Documents.utf8("слово".repeat(10_000))).length());
    }

    @Test
    void longFieldsOfMailsAreLeftOut() throws CaptureException {
        CapturedArticle read = CaptureReader.read(
                Documents.utf8("To: b@example.org\nDate: Mon, 20 Mar 2023 10:00:00 +0300\nMIME-Version: 1.0\nFrom: "
                        + "a@example.org, ".repeat(5000) + "\nSubject: " + "=?utf-8?q?a?= ".repeat(5000) + "\n\n"
                        + TEXT),
                null,
                null);
        assertEquals(null, read.title());
        assertEquals(TEXT, read.text());
    }

    @Test
    void mailsOfManyPartsAreRead() throws CaptureException {
        StringBuilder mail = new StringBuilder("From: a@example.org\nTo: b@example.org\nSubject: Parts\nMIME-Version: 1.0\n");
        for (int i = 0; i < 500; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertRefused(Reason.NO_TEXT, Documents.utf8(mail.toString()));
        assertRefused(
                Reason.TOO_LARGE,
                Documents.utf8(
                        "From: a@example.org\nTo: b@example.org\nSubject: Parts\nContent-Type: multipart/mixed; boundary=b\n\n"
                                + "--b\n\nx\n".repeat(100_000)));
        assertRefused(Reason.TOO_LARGE, Documents.utf8("From: a@example.org\n".repeat(100_000) + "\n" + TEXT));
        assertEquals(TEXT, read(Documents.utf8("From: a@example.org\nTo: b@example.org\nSubject: Parts\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n \n".repeat(100) + "--b\n\n" + TEXT + "\n--b--\n")));
    }
}
