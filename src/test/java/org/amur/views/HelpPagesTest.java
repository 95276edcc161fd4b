package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.amur.views.View.Kind;
import org.amur.web.help.HelpPages;
import org.junit.jupiter.api.Test;

class HelpPagesTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} (.+)$");

    @Test
    void everyViewHasAHelpPageOrSection() {
        assertEquals(
                List.of(),
                View.ALL.stream()
                        .filter(view -> view.kind() != Kind.PLAIN && view.kind() != Kind.EXPORT)
                        .map(view -> new HelpPages().of("/" + view.path() + ".xhtml"))
                        .filter(address -> address.endsWith("README") || !isThere(address))
                        .toList());
    }

    private static boolean isThere(String address) {
        String[] parts = address.substring("/help".length()).split("#");
        Path page = Path.of("src/docs" + parts[0] + ".md");
        return Files.exists(page) && (parts.length == 1 || anchors(page).contains(parts[1]));
    }

    private static List<String> anchors(Path page) {
        try {
            return HEADING.matcher(Files.readString(page)).results()
                    .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-')).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
