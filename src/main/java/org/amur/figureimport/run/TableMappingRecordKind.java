package org.amur.figureimport.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.history.RecordKind;
import org.amur.web.Refusal;
import org.amur.web.Texts;

/** Mapping templates in the journal. Their only page is that of their changes: an import shows and changes them. */
@ApplicationScoped
public class TableMappingRecordKind implements RecordKind<TableMapping> {

    static final String CODE = "mapping";
    static final Refusal TAKEN = new Refusal(null, "figureImport.mapping.taken", List.of());

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<TableMapping> type() {
        return TableMapping.class;
    }

    @Override
    public String title(TableMapping mapping) {
        return Texts.get("figureImport.mapping.titleOf", mapping.getPublisher());
    }

    @Override
    public Map<String, String> facts(TableMapping saved) {
        Mapping mapping = saved.getMapping();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("figureImport.mapping.publisher", saved.getPublisher());
        facts.put("figureImport.mapping.columns", mapping.columns().stream().filter(column -> column.part() != FigurePart.IGNORED)
                .map(TableMappingRecordKind::text).collect(Collectors.joining("\n")));
        facts.put("figureImport.mapping.constants", PartWords.lines(mapping.constants()));
        return facts;
    }

    private static String text(MappedColumn column) {
        return column.name() + ": " + Texts.choice("figureImport.part", column.part())
                + (column.constants().isEmpty() ? "" : " (" + PartWords.of(column.constants()) + ")");
    }

    /** Returns the refusal if two editors save templates for the same columns at the same moment. */
    @Override
    public Optional<Refusal> taken() {
        return Optional.of(TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/history/record?kind=" + CODE + "&id=" + id;
    }

    @Override
    public String listAddress() {
        return "/trade/import";
    }
}
