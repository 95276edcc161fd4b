package org.amur.figureimport.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several lines above the column names, read together. */
class HeaderStatementsTest {

    /** One line has the year of the figures, another the date of publication. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China trade with Russia, 2023|Published 12 January 2024|- 2023",
                "China trade with Russia, 2023|January 2024|- -",
                "China trade with Russia, December 2023|Published 12 January 2024|2023-12 2023",
                "China trade with Russia, December 2023|Compared with 2021 and 2022|- 2023",
                "China trade with Russia, 2023|January to March 2023|2023-01..2023-03 2023"
            })
    void aTimeOfPublicationIsNoneOfTheFigures(String first, String second, String said) {
        HeaderStatements above = HeaderStatements.of(List.of(first, second));
        assertEquals(
                said,
                Stream.of(FigurePart.PERIOD, FigurePart.YEAR)
                        .map(part -> above.parts().containsKey(part)
                                ? above.parts().get(part).value()
                                : "-")
                        .collect(Collectors.joining(" ")));
    }
}
