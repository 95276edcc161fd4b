package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

class PartChoicesTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/trade/mapping");
    private static final Pattern PART = Pattern.compile("FigurePart\\.(\\w+)");
    private static final Pattern CHOICE = Pattern.compile(
            "FigurePart\\.(\\w+)((?:(?!FigurePart).)*?)</(?:h:selectOneMenu|a:ownChoice)>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("itemValue=\"([^\"#]+)\"");

    private final Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);

    @Test
    void programsCanEnterWhatThePageOffers() throws IOException {
        assertEquals(parts("constants.xhtml"), PartChoices.OF_ALL_ROWS.offered());
        assertEquals(parts("columns.xhtml"), PartChoices.OF_COLUMN.offered());
    }

    @Test
    void theValuesOfAChoiceAreThoseOfThePage() throws IOException {
        for (String view : List.of("constants.xhtml", "columns.xhtml")) {
            CHOICE.matcher(text(view)).results().forEach(choice -> {
                Set<String> values = VALUE.matcher(choice.group(2)).results().map(value -> value.group(1)).collect(Collectors.toSet());
                if (!values.isEmpty()) {
                    assertEquals(values, Set.copyOf(PartChoices.choices(FigurePart.valueOf(choice.group(1)))), choice.group(1));
                }
            });
        }
    }

    @Test
    void aProposedConstantMayStay() {
        constants.put(FigurePart.YEAR, "2023");
        constants.put(FigurePart.FLOW, "EXPORT");
        PartChoices.OF_COLUMN.enter("constants", Map.of(FigurePart.YEAR, "2023"), constants);
        assertEquals(Map.of(FigurePart.YEAR, "2023"), constants);
        RefusedException refused = assertThrows(RefusedException.class, () -> PartChoices.OF_COLUMN.enter(
                "constants", Map.of(FigurePart.YEAR, "2024"), constants));
        assertEquals("constants.YEAR", refused.getRefusals().get(0).field());
        assertEquals(Map.of(FigurePart.YEAR, "2023"), constants);
    }

    private static Set<FigurePart> parts(String view) throws IOException {
        return PART.matcher(text(view)).results().map(part -> FigurePart.valueOf(part.group(1))).collect(Collectors.toSet());
    }

    private static String text(String view) throws IOException {
        return Files.readString(VIEWS.resolve(view));
    }
}
