package org.amur.web.help;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown page of the documentation as HTML. Raw HTML in it is escaped, and links with other schemes than the web's are removed. */
record HelpText(String title, String html) {

    private static final String EXTENSION = ".md";
    private static final String DESCRIPTION = "/openapi.json";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true)
            .attributeProviderFactory(context -> HelpText::decorate).build();

    /**
     * Renders a page. Links to pages that are not served become text.
     *
     * @param path of the page, such as {@code /reference/events}
     * @param served whether a path of this kind is served
     */
    static HelpText of(String path, String markdown, Predicate<String> served) {
        Node document = PARSER.parse(markdown);
        document.accept(new Links(URI.create(path), served));
        Node first = document.getFirstChild();
        if (!(first instanceof Heading)) {
            return new HelpText(path, HTML.render(document));
        }
        first.unlink();
        return new HelpText(PLAIN.render(first), HTML.render(document));
    }

    /**
     * Anchors of headings are those of most renderers: lower case, hyphens, letters and digits. Examples can be scrolled by
     * keyboard. On phones, cells are named by their columns.
     */
    private static void decorate(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", PLAIN.render(node).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
        }
        if (node instanceof TableBlock) {
            attributes.put("class", "list stacked");
        }
        if (node instanceof TableCell && tag.equals("td") && node.getPrevious() != null) {
            String heading = words(heading(node));
            if (!heading.isEmpty()) {
                attributes.put("data-label", heading);
            }
        }
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    /** Returns the heading of a cell's column. */
    private static Node heading(Node cell) {
        Node heading = cell.getParent().getParent().getParent().getFirstChild().getFirstChild().getFirstChild();
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            heading = heading.getNext();
        }
        return heading;
    }

    private static String words(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Replaces the names of files in relative links by addresses; the source of the API's description by that of the API. */
    private static final class Links extends AbstractVisitor {

        private final URI page;
        private final Predicate<String> served;

        Links(URI page, Predicate<String> served) {
            this.page = page;
            this.served = served;
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            if (!target.startsWith("#") && !target.contains(":")) {
                follow(link, URI.create(target));
            }
        }

        private void follow(Link link, URI target) {
            String path = page.resolve(target).getPath();
            if (path.endsWith(DESCRIPTION)) {
                long folders = page.getPath().chars().filter(each -> each == '/').count();
                link.setDestination("../".repeat((int) folders) + "api" + DESCRIPTION);
                return;
            }
            if (path.endsWith(EXTENSION) && served.test(path.substring(0, path.length() - EXTENSION.length()))) {
                link.setDestination(target.toString().replaceFirst("\\.md(?=#|$)", ""));
                return;
            }
            for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                link.insertBefore(child);
            }
            link.unlink();
        }
    }
}
