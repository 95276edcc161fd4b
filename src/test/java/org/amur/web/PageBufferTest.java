package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

class PageBufferTest {

    /** Writes that reach the server, in order. */
    private final List<String> came = new ArrayList<>();
    private int heldBack;
    private String encoding = "UTF-8";
    private final PageBuffer.Gathered response = new PageBuffer.Gathered(server());

    @Test
    void theServersBufferIsNeverSmallerThanSet() {
        HttpServletResponse page = new PageBuffer.Gathered(server());
        int before = heldBack;
        page.setBufferSize(16_384);
        assertEquals(before, heldBack);
        page.setBufferSize(2 * before);
        assertEquals(2 * before, heldBack);
    }

    @Test
    void aSmallPageIsWrittenAtOnce() throws IOException {
        List.of("<", "p", ">").forEach(response()::write);
        assertEquals(List.of(), came);
        response.pass();
        assertEquals(List.of("<p>"), came);
    }

    @Test
    void aLargePageIsWrittenInParts() throws IOException {
        String each = "Амур 黑龙江 ";
        IntStream.range(0, 10_000).forEach(i -> response().write(each));
        response.pass();
        assertEquals(each.repeat(10_000), String.join("", came));
        assertTrue(came.size() <= 11, () -> came.size() + " parts");
    }

    @Test
    void noPartSplitsASurrogatePair() throws IOException {
        String text = "x" + "🐉".repeat(10_000);
        response().write(text);
        response().write(text.toCharArray());
        response.pass();
        assertEquals(text + text, String.join("", came));
        came.forEach(part -> assertFalse(Character.isHighSurrogate(part.charAt(part.length() - 1))));
    }

    @Test
    void theEncodingOfTheResponseIsUsed() throws IOException {
        encoding = "ISO-8859-1";
        response().write("Zürich");
        response.pass();
        assertEquals(List.of("Zürich"), came);
    }

    @Test
    void flushedTextIsNotBuffered() throws IOException {
        response().write('a');
        response().flush();
        assertEquals(List.of("a", "flushBuffer"), came);
        response().write("xbx".toCharArray(), 1, 1);
        response.flushBuffer();
        assertEquals(List.of("a", "flushBuffer", "b", "flushBuffer"), came);
    }

    @Test
    void theServerEndsAClosedResponse() throws IOException {
        response().write("c");
        response().close();
        assertEquals(List.of("c"), came);
    }

    @Test
    void resetTextIsNeverWritten() throws IOException {
        response().write("half a page");
        response.resetBuffer();
        response().write("half a page");
        response.reset();
        response().write("half a page");
        response.sendError(500);
        response().write("half a page");
        response.sendRedirect("elsewhere");
        response.pass();
        assertEquals(List.of("resetBuffer", "reset", "sendError", "sendRedirect"), came);
    }

    private PrintWriter response() {
        try {
            return response.getWriter();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpServletResponse server() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getOutputStream" -> new Coming();
                    case "getCharacterEncoding" -> encoding;
                    case "setBufferSize" -> heldBack = (int) arguments[0];
                    default -> came(method.getName());
                });
    }

    private Object came(String what) {
        came.add(what);
        return null;
    }

    private final class Coming extends ServletOutputStream {

        @Override
        public void write(byte[] bytes, int from, int length) {
            came.add(new String(bytes, from, length, Charset.forName(encoding)));
        }

        @Override
        public void write(int each) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
