package org.amur.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Documentation for readers of the application, such as {@code /help/reference/events}: the Markdown pages of src/docs that the WAR
 * contains, and their pictures. Needs no account and no database.
 */
@WebServlet("/help/*")
public class HelpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FOLDER = "/WEB-INF/help";
    private static final String VIEW = FOLDER + "/page.xhtml";
    private static final String INDEX = "/README";
    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z-]+){1,2}");
    private static final Pattern PICTURE = Pattern.compile("/images/[a-z-]+\\.png");
    private static final String DAY = "private, max-age=86400";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/help" + INDEX);
        } else if (PICTURE.matcher(path).matches()) {
            sendPicture(path, response);
        } else if (isPage(path)) {
            HelpText text = HelpText.of(path, markdown(path), this::isPage);
            request.setAttribute("helpTitle", text.title());
            request.setAttribute("helpHtml", text.html());
            request.getRequestDispatcher(VIEW).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isPage(String path) {
        try (InputStream page = PAGE.matcher(path).matches() ? open(path + ".md") : null) {
            return page != null;
        } catch (IOException e) {
            return false;
        }
    }

    private String markdown(String path) throws IOException {
        try (InputStream page = open(path + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void sendPicture(String path, HttpServletResponse response) throws IOException {
        try (InputStream picture = open(path)) {
            if (picture == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("image/png");
            response.setHeader("Cache-Control", DAY);
            picture.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String path) {
        return getServletContext().getResourceAsStream(FOLDER + path);
    }
}
