package org.amur.reconciliation;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;

import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.text.RecordJson;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON notation of the terms and the arithmetic of a finding, independent of language: a term has its kind, a statement
 * is the number of its figure. All digits are kept.
 */
final class FindingNotation {

    private static final JsonMapper JSON = RecordJson.mapper()
            .withConfigOverride(BigDecimal.class, number -> number.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .addMixIn(FindingTerm.class, OfAKind.class).addMixIn(Statement.class, Numbered.class)
            .addModule(new SimpleModule().addDeserializer(Statement.class, new StatementOfFigure())).build();

    private FindingNotation() {
    }

    static String write(List<FindingTerm> terms) {
        return JSON.writeValueAsString(terms.toArray(FindingTerm[]::new));
    }

    static String writeSteps(List<ArithmeticStep> steps) {
        return JSON.writeValueAsString(steps);
    }

    static List<FindingTerm> terms(String json) {
        return List.of(JSON.readValue(json, FindingTerm[].class));
    }

    /**
     * Reads the steps.
     *
     * @param inputs of the finding; an operand of another figure has no statement
     */
    static List<ArithmeticStep> steps(String json, Collection<Statement> inputs) {
        Map<Long, Statement> statements = inputs.stream().collect(toMap(Statement::figure, input -> input, (one, same) -> one));
        return List.of(JSON.readerFor(ArithmeticStep[].class).withAttribute(Statement.class, statements).readValue(json));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface OfAKind {
    }

    private interface Numbered {

        @JsonValue
        Long figure();
    }

    private static final class StatementOfFigure extends StdDeserializer<Statement> {

        StatementOfFigure() {
            super(Statement.class);
        }

        @Override
        public Statement deserialize(JsonParser parser, DeserializationContext context) {
            return (Statement) ((Map<?, ?>) context.getAttribute(Statement.class)).get(parser.getLongValue());
        }
    }
}
