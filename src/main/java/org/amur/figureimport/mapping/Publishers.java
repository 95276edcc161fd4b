package org.amur.figureimport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publishers that are recognised by column names that only they use. Provides facts of the publisher that its tables
 * omit; never the declarant or partner.
 */
final class Publishers {

    private record Known(String publisher, List<String> names, Map<FigurePart, String> constants) {

        boolean isOf(Set<String> header) {
            return names.stream().allMatch(name -> List.of(name.split("\\|")).stream().map(Words::folded)
                    .anyMatch(header::contains));
        }
    }

    /** Constants of Comtrade: single dollars, and zeros where a country has not reported yet. */
    private static final Map<FigurePart, String> OF_COMTRADE =
            Map.of(FigurePart.REPORTER, "COMTRADE", FigurePart.UNIT, "ONE", FigurePart.CURRENCY, "USD", FigurePart.ZEROS, "silence");

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "UN Comtrade",
                    List.of("flowCode", "reporterDesc|reporterCode|reporterISO", "refYear|period"),
                    OF_COMTRADE),
            new Known(
                    "UN Comtrade",
                    List.of(
                            "Trade Flow Code|Trade Flow",
                            "Reporter Code|Reporter|Reporter ISO",
                            "Year|Period",
                            "Trade Value (US$)"),
                    OF_COMTRADE),
            new Known("UN Comtrade", List.of("rgCode|rgDesc", "rtCode|rtTitle|rt3ISO", "yr|period"), OF_COMTRADE),
            new Known("UN Comtrade", List.of("period", "M", "X", "M<X", "X<M"), OF_COMTRADE),
            new Known(
                    "UN Comtrade",
                    List.of("country_iso3_code", "partner_iso3_code", "export_value", "import_value", "year"),
                    OF_COMTRADE),
            new Known(
                    "China Customs",
                    List.of("数据年月", "贸易伙伴编码|贸易伙伴名称", "商品编码|商品名称"),
                    Map.of(FigurePart.REPORTER, "GACC")),
            new Known(
                    "IMF International Merchandise Trade Statistics",
                    List.of("SERIES_CODE", "COUNTRY.ID|COUNTRY", "COUNTERPART_COUNTRY.ID|COUNTERPART_COUNTRY"),
                    Map.of(FigurePart.REPORTER, "IMF")),
            new Known(
                    "IMF Direction of Trade Statistics",
                    List.of("countrySource", "countryTarget", "type"),
                    Map.of(FigurePart.REPORTER, "IMF", FigurePart.UNIT, "MILLION", FigurePart.CURRENCY, "USD")));

    private Publishers() {
    }

    static Mapping completed(Mapping proposed, Set<String> header) {
        return KNOWN.stream().filter(known -> known.isOf(header)).findFirst()
                .map(known -> completed(proposed, known)).orElse(proposed);
    }

    private static Mapping completed(Mapping proposed, Known known) {
        Mapping mapping = new Mapping(known.publisher(), new ArrayList<>(proposed.columns()), proposed.constants());
        for (Map.Entry<FigurePart, String> said : known.constants().entrySet()) {
            mapping = mapping.with(said.getKey(), said.getValue());
        }
        return mapping;
    }
}
