package org.amur.rest;

import java.lang.reflect.Type;
import java.util.Arrays;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.node.ObjectNode;

import org.amur.web.FormRows;

/** JSON schemas of forms as {@link FormJson} writes them: fields, constraints and references to schemas of their rows. */
final class FormSchemas {

    private static final String SUFFIX = "(Form|Json)";

    private final SchemaBuilder builder;

    FormSchemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule())
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.GETTER_METHODS,
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                        Option.NULLABLE_ALWAYS_AS_ANYOF,
                        Option.INLINE_NULLABLE_SCHEMAS);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(FormSchemas::definition)
                .withDefinitionNamingStrategy(new DefaultSchemaDefinitionNamingStrategy() {
                    @Override
                    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
                        return name(key.getType().getErasedType());
                    }
                });
        config.forFields()
                .withNullableCheck(field -> field.getAnnotation(NotNull.class) == null
                        && field.getAnnotation(NotBlank.class) == null
                        && !field.getType().isPrimitive()
                        && !field.getType().isInstanceOf(FormRows.class));
        config.forMethods().withIgnoreCheck(method -> method.getAnnotation(JsonProperty.class) == null).withNullableCheck(method -> true);
        builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    /** Returns the name of the schema of a form: {@code Event} of an {@code EventForm}. */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceFirst(SUFFIX + "$", "");
    }

    /** Returns a reference to the schema of a form. */
    ObjectNode reference(Type form) {
        return builder.createSchemaReference(form);
    }

    /** Returns all schemas by name, once every form is referred to. */
    ObjectNode all() {
        return builder.collectDefinitions("components/schemas");
    }

    /** Describes the types that {@link FormIntrospector} and annotated methods write in their own way. */
    private static CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        if (type.isInstanceOf(FormRows.class)) {
            ObjectNode rows = context.getGeneratorConfig().createObjectNode().put("type", "array").put("maxItems", FormRows.MAX_ROWS);
            rows.set("items", context.createDefinitionReference(type.typeParametersFor(FormRows.class).get(0)));
            return new CustomDefinition(rows, true);
        }
        boolean isText = Arrays.stream(type.getErasedType().getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        return isText ? new CustomDefinition(context.getGeneratorConfig().createObjectNode().put("type", "string"), true) : null;
    }
}
