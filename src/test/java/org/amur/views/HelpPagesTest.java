package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.amur.views.View.Kind;
import org.amur.web.help.HelpPages;
import org.junit.jupiter.api.Test;

class HelpPagesTest {

    @Test
    void everyViewHasAHelpPage() {
        assertEquals(
                List.of(),
                View.ALL.stream()
                        .filter(view -> view.kind() != Kind.PLAIN && view.kind() != Kind.EXPORT)
                        .map(view -> new HelpPages().of("/" + view.path() + ".xhtml"))
                        .filter(page -> page.endsWith("README")
                                || !Files.exists(Path.of("src/docs" + page.substring("/help".length()) + ".md")))
                        .toList());
    }
}
