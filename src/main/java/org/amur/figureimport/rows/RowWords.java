package org.amur.figureimport.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Scale;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.NamedCurrencies;
import org.amur.figureimport.mapping.Words;

/** Parts of rows that are one of a few words: flow, unit, currency, reporter. */
final class RowWords {

    private final RowParts parts;
    private final Map<String, Set<Currency>> currencies = new HashMap<>();

    RowWords(RowParts parts) {
        this.parts = parts;
    }

    Optional<Flow> flow(MappedColumn value) {
        if (!parts.agree(value, FigurePart.FLOW, text -> meaning(Words.flows(), text)) || isContradicted(value)) {
            return Optional.empty();
        }
        String text = parts.of(value, FigurePart.FLOW, RowWords::isFlow).orElse("");
        Optional<ColumnVocabulary.Found<Flow>> found = Words.flows().find(text);
        if (found.isPresent()) {
            parts.remarkOnLook(FigurePart.FLOW, text, found.get());
            return found.map(ColumnVocabulary.Found::value);
        }
        if (Words.isOtherFlow(text)) {
            parts.passedOver(Reason.OTHER_FLOW);
        } else {
            parts.refuse(FigurePart.FLOW, text.isEmpty() ? Reason.MISSING : Reason.UNKNOWN_FLOW, text);
        }
        return Optional.empty();
    }

    private static boolean isFlow(String text) {
        return Words.flows().find(text).isPresent() || Words.isOtherFlow(text);
    }

    /** Tells whether the column's name contradicts the row: a row of exports may have a column "total". */
    private boolean isContradicted(MappedColumn value) {
        Optional<Flow> own = Optional.ofNullable(value.constants().get(FigurePart.FLOW))
                .flatMap(text -> meaning(Words.flows(), text));
        Optional<String> other = own.flatMap(flow -> parts.cells(FigurePart.FLOW).stream().filter(text -> isOther(flow, text)).findFirst());
        other.ifPresent(text -> parts.refuse(FigurePart.FLOW, Reason.COLUMNS_DISAGREE, text, parts.nameOf(value)));
        return other.isPresent();
    }

    private static boolean isOther(Flow flow, String text) {
        return Words.isOtherFlow(text) || meaning(Words.flows(), text).filter(said -> said != flow).isPresent();
    }

    <T> T of(MappedColumn value, FigurePart part, ColumnVocabulary<T> words, Reason otherwise) {
        parts.agree(value, part, each -> meaning(words, each));
        String text = parts.of(value, part, each -> words.find(each).isPresent()).orElse("");
        Optional<ColumnVocabulary.Found<T>> found = words.find(text);
        found.ifPresent(known -> parts.remarkOnLook(part, text, known));
        if (found.isEmpty()) {
            parts.refuse(part, text.isEmpty() ? Reason.MISSING : otherwise, text);
        }
        return found.map(ColumnVocabulary.Found::value).orElse(null);
    }

    private static <T> Optional<T> meaning(ColumnVocabulary<T> words, String text) {
        return words.find(text).map(ColumnVocabulary.Found::value);
    }

    /** Returns the unit of a column or constant; refuses the value and returns null if neither states one. */
    Scale unit(MappedColumn value) {
        return isUnsaid(value, FigurePart.UNIT, Reason.NO_UNIT) ? null : of(value, FigurePart.UNIT, Words.units(), Reason.UNKNOWN_UNIT);
    }

    private boolean isUnsaid(MappedColumn value, FigurePart part, Reason reason) {
        boolean unsaid = parts.columnOf(part).isEmpty() && parts.of(value, part).isEmpty();
        if (unsaid) {
            parts.row().refuse(parts.nameOf(value), reason, "");
        }
        return unsaid;
    }

    Currency currency(MappedColumn value, Optional<WordedValue> cell) {
        parts.agree(value, FigurePart.CURRENCY, this::currency);
        Optional<Currency> spoken = currencyOf(cell, value);
        if (spoken.isEmpty() && !isUnsaid(value, FigurePart.CURRENCY, Reason.NO_CURRENCY)) {
            String text = currencyText(value);
            parts.refuse(FigurePart.CURRENCY, text.isEmpty() ? Reason.MISSING : Reason.UNKNOWN_CURRENCY, text);
        }
        return spoken.orElse(null);
    }

    /**
     * Returns the currency of the row or column name, else that of the cell, else that of all rows. Refuses nothing,
     * since skipped rows do not need one.
     */
    Optional<Currency> currencyOf(Optional<WordedValue> cell, MappedColumn value) {
        boolean ofAllRows = !value.constants().containsKey(FigurePart.CURRENCY) && parts.mapped(FigurePart.CURRENCY)
                .isEmpty();
        return cell.filter(each -> ofAllRows).flatMap(WordedValue::currency).or(() -> currency(currencyText(value)));
    }

    private String currencyText(MappedColumn value) {
        return parts.of(value, FigurePart.CURRENCY, each -> currency(each).isPresent()).orElse("");
    }

    /** Returns the only currency in a text. */
    private Optional<Currency> currency(String text) {
        Set<Currency> spoken = currencies.computeIfAbsent(text, words -> NamedCurrencies.of(words.replace('_', ' ')));
        return spoken.size() == 1 ? spoken.stream().findFirst() : Optional.empty();
    }
}
