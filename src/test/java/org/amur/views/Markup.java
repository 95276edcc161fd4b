package org.amur.views;

/**
 * Test text that would become part of a page if it were not escaped, within an element as within an attribute with
 * either quote.
 */
final class Markup {

    static final String TEXT = "<img src=x onerror=\"document.title='run'\">\"'&";

    /** Function {@code found(root)}: places where the markup became part of the page, or its escapes are visible. */
    static final String FOUND =
            """
            const found = root => {
              const elements = [...root.querySelectorAll('*')];
              const attributes = elements.flatMap(element => [...element.attributes]);
              return [
                ...elements.filter(element => element.matches('img[src^=x]')).map(image => 'an image in ' + image.parentElement.outerHTML),
                ...attributes.filter(each => !/^[\\w:-]+$/.test(each.name) || each.name === 'onerror')
                    .map(each => 'an attribute of ' + each.ownerElement.outerHTML),
                ...attributes.filter(each => each.value.includes('&lt;img')).map(each => 'marks in ' + each.name + ' of ' + each.ownerElement.outerHTML),
                ...elements.filter(element => !element.children.length && element.textContent.includes('&lt;img')).map(element => 'marks in ' + element.outerHTML),
                ...(root.title === 'run' ? ['it ran'] : [])
              ].map(each => each.slice(0, 300));
            };
            """;

    /** Script that returns what was found on the page. */
    static final String ON_THE_PAGE = "() => {" + FOUND + "return found(document); }";

    /** Script that tells whether the page or one of its fields shows a text. */
    static final String SHOWN = """
            text => document.body.textContent.replace(/\\s+/g, ' ').includes(text)
                || [...document.querySelectorAll('input, textarea')].some(field => field.value.includes(text))""";

    private Markup() {
    }

    /** Returns a text as a user might type it. */
    static String after(String words) {
        return words + " " + TEXT;
    }

    /** Returns its XML escape. */
    static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&apos;");
    }

    /** Returns its CSV escape. */
    static String inCsv(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
