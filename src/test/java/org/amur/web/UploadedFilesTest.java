package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;

import jakarta.servlet.http.Part;
import org.junit.jupiter.api.Test;

/** Tests of the files that belong to a field. */
class UploadedFilesTest {

    @Test
    void emptyFilesCountAndUnusedFieldsDoNot() {
        Part empty = part("form:file", "empty.csv");
        assertEquals(List.of(empty), UploadedFiles.of("form:file", List.of(part("form:text", null), part("form:file", ""),
                part("form:other", "other.csv"), empty)));
    }

    private static Part part(String name, String file) {
        return (Part) Proxy.newProxyInstance(Part.class.getClassLoader(), new Class<?>[] {Part.class},
                (part, method, arguments) -> switch (method.getName()) {
                    case "getName" -> name;
                    case "getSubmittedFileName" -> file;
                    case "equals" -> part == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
