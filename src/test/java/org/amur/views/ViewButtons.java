package org.amur.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Buttons of a view in any state, found in its source, templates, includes and tags. Each as form and button, {@code
 * record:delete}.
 */
final class ViewButtons {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path INSIDE = VIEWS.resolve("WEB-INF");
    private static final String TAGS = "http://amur.org/tags";
    private static final String FACELETS = "jakarta.faces.facelets";
    private static final Set<String> SENDING = Set.of("commandButton", "commandLink", "commandScript", "remoteCommand");
    private static final Map<String, Path> SOURCES = sources();

    private final Set<String> read = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    private ViewButtons() {
    }

    static Set<String> of(View view) {
        ViewButtons buttons = new ViewButtons();
        buttons.read(VIEWS.resolve(view.path() + ".xhtml"), null);
        return buttons.found;
    }

    /**
     * Reads a file.
     *
     * @param form form in which the file is included; null for none
     */
    private void read(Path file, String form) {
        if (read.add(file + " " + form)) {
            read(parsed(file), file, form);
        }
    }

    private void read(Element element, Path file, String form) {
        String name = element.getLocalName();
        String id = element.getAttribute("id");
        if (SENDING.contains(name)) {
            found.add(form + ":" + id);
        } else if (TAGS.equals(element.getNamespaceURI())) {
            // Other namespaces are components or functions.
            if (SOURCES.containsKey(name)) {
                read(SOURCES.get(name), form);
            }
        } else if (FACELETS.equals(element.getNamespaceURI())) {
            included(element.getAttribute(name.equals("include") ? "src" : "template"), file, form);
        }
        String within = name.equals("form") ? id : form;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                read(part, file, within);
            }
        }
    }

    private void included(String path, Path file, String form) {
        // A chart chosen by an expression has no buttons of Faces.
        if (!path.isEmpty() && !path.startsWith("#{")) {
            read(path.startsWith("/") ? VIEWS.resolve(path.substring(1)) : file.resolveSibling(path).normalize(), form);
        }
    }

    private static Map<String, Path> sources() {
        Map<String, Path> sources = new HashMap<>();
        Element library = parsed(INSIDE.resolve("amur.taglib.xml"));
        for (int i = 0; i < library.getElementsByTagName("source").getLength(); i++) {
            Node source = library.getElementsByTagName("source").item(i);
            Element tag = (Element) source.getParentNode();
            sources.put(tag.getElementsByTagName("tag-name").item(0).getTextContent(), INSIDE.resolve(source.getTextContent()));
        }
        return sources;
    }

    private static Element parsed(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
