package org.amur.intake;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.web.NotFoundException;

/**
 * {@code /intake/original?id=}: the bytes of a capture, as an attachment. Foreign markup must not run in Amur's origin.
 */
@WebServlet("/intake/original")
public class OriginalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ANY = "application/octet-stream";

    @Inject
    private CaptureRepository captures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Capture capture;
        try {
            capture = captures.get(Long.parseLong(String.valueOf(request.getParameter("id"))));
        } catch (NotFoundException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = capture.content();
        String name = capture.getFileName() == null
                ? "capture-" + capture.getId() + extension(capture.getMediaType())
                : capture.getFileName();
        response.setContentType(ANY);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static String extension(String mediaType) {
        return mediaType != null && mediaType.startsWith("text/html") ? ".html" : ".txt";
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
