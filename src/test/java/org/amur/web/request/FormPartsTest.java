package org.amur.web.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.servlet.http.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormPartsTest {

    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryx7Q";
    private static final byte[] BYTES = {0, 13, 10, 45, 45, -1, 127, 13, 10};

    @TempDir
    private Path folder;

    @Test
    void fieldsAndFilesAreFoundAsBrowsersSendThem() throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(part("form-data; name=\"upload:note\"", "Таблица 表\r\n 2"));
        form.writeBytes(part("form-data; name=\"upload:none\"; filename=\"\"\r\nContent-Type: application/octet-stream", ""));
        form.writeBytes(utf8(
                "------WebKitFormBoundaryx7Q\r\nContent-Disposition: form-data; name=\"upload:csv\"; filename=\"表 %22a%22.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"));
        form.writeBytes(BYTES);
        form.writeBytes(utf8("\r\n------WebKitFormBoundaryx7Q--\r\n"));
        try (FormParts parts = new FormParts(file(form.toByteArray()), TYPE)) {
            List<Part> found = parts.getParts();
            assertEquals(List.of("upload:note", "upload:none", "upload:csv"), found.stream().map(Part::getName).toList());
            assertEquals("Таблица 表\r\n 2", new String(found.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertNull(found.get(0).getSubmittedFileName());
            assertEquals("", found.get(1).getSubmittedFileName());
            assertEquals(0, found.get(1).getSize());
            assertEquals("表 \"a\".csv", found.get(2).getSubmittedFileName());
            assertEquals("text/csv", found.get(2).getContentType());
            assertEquals(BYTES.length, found.get(2).getSize());
            assertArrayEquals(BYTES, found.get(2).getInputStream().readAllBytes());
        }
    }

    @Test
    void invalidFormsAreRefused() {
        assertEquals(400, assertThrows(RefusedBodyException.class, () -> new FormParts(file(utf8("no form")), TYPE)).getStatus());
        assertEquals(
                400,
                assertThrows(RefusedBodyException.class, () -> new FormParts(file(new byte[0]), "multipart/form-data"))
                        .getStatus());
    }

    private static byte[] part(String disposition, String content) {
        return utf8("------WebKitFormBoundaryx7Q\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private File file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("form"), bytes).toFile();
    }
}
