package org.amur.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Filter that buffers the characters of a page and encodes many at once. Faces writes every bracket and attribute name
 * separately and the server would encode each one, which took a ninth of the time of a page; WildFly encodes even long
 * texts character by character, which took a sixth. It also makes the server buffer the response, so that an error in the middle of a page can still become an error page. The buffer of Faces is
 * not used: it allocates half a megabyte per page, humongous objects in a 512 MB heap (G1).
 */
public class PageBuffer extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Gathered gathered = new Gathered(response);
        chain.doFilter(request, gathered);
        gathered.pass();
    }

    /** Response whose reset also clears the buffered characters. */
    static final class Gathered extends HttpServletResponseWrapper {

        private static final int CHARS = 8192;
        /** Response buffer in bytes; few pages are larger. */
        private static final int RESPONSE_BYTES = 262_144;

        /** Characters not yet encoded. */
        private final char[] waiting = new char[CHARS];
        private int length;
        private PrintWriter writer;

        Gathered(HttpServletResponse response) {
            super(response);
            response.setBufferSize(RESPONSE_BYTES);
        }

        /** Ignores smaller sizes, which Faces requests. */
        @Override
        public void setBufferSize(int size) {
            super.setBufferSize(Math.max(size, RESPONSE_BYTES));
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new Gathering());
            }
            return writer;
        }

        /** Encodes and passes on the buffered characters. */
        void pass() throws IOException {
            if (length > 0) {
                Charset encoding = Charset.forName(getCharacterEncoding());
                super.getOutputStream().write(new String(waiting, 0, length).getBytes(encoding));
                length = 0;
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            pass();
            super.flushBuffer();
        }

        @Override
        public void reset() {
            super.reset();
            length = 0;
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            length = 0;
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            length = 0;
            super.sendError(status, message);
        }

        @Override
        public void sendError(int status) throws IOException {
            length = 0;
            super.sendError(status);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            length = 0;
            super.sendRedirect(location);
        }

        /** Copies part of a text into the buffer. */
        private interface Copy {
            void of(int begin, int end);
        }

        private final class Gathering extends Writer {

            @Override
            public void write(char[] text, int from, int count) throws IOException {
                write((begin, end) -> System.arraycopy(text, begin, waiting, length, end - begin), from, from + count);
            }

            @Override
            public void write(String text, int from, int count) throws IOException {
                write((begin, end) -> text.getChars(begin, end, waiting, length), from, from + count);
            }

            private void write(Copy copy, int from, int until) throws IOException {
                int at = from;
                while (at < until) {
                    int end = Math.min(until, at + CHARS - length);
                    copy.of(at, end);
                    length += end - at;
                    at = end;
                    passIfFull();
                }
            }

            /** Passes on a full buffer, but never splits a surrogate pair. */
            private void passIfFull() throws IOException {
                if (length == CHARS) {
                    char last = waiting[CHARS - 1];
                    length -= Character.isHighSurrogate(last) ? 1 : 0;
                    boolean half = length < CHARS;
                    pass();
                    if (half) {
                        waiting[length++] = last;
                    }
                }
            }

            @Override
            public void flush() throws IOException {
                pass();
                getResponse().flushBuffer();
            }

            /**
             * Leaves it to the server to end the response after the last filter. If it ended here, the next request of the connection
             * would come while this one is completed, for which a thread of Undertow waits busily.
             */
            @Override
            public void close() throws IOException {
                pass();
            }
        }
    }
}
