package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.amur.ApplicationClasses;
import org.amur.actor.merge.MergeResource;
import org.amur.figureimport.run.ColumnMappingJson;
import org.amur.figureimport.run.FigureFileJson;
import org.amur.figureimport.run.FigureFileResource;
import org.amur.figureimport.run.FigureImportResource;
import org.amur.intake.rest.ArticleAnswer;
import org.amur.intake.rest.ArticleProposals;
import org.amur.intake.rest.ArticleResource;
import org.amur.intake.rest.CaptureResource;
import org.amur.intake.rest.ChosenProposals;
import org.amur.intake.rest.ProposalEdits;
import org.amur.intake.rest.SentArticle;
import org.amur.lists.rest.ReleaseIssue;
import org.amur.lists.rest.ReleaseJson;
import org.amur.lists.rest.ReleaseListResource;
import org.amur.lists.rest.ReleaseResource;
import org.amur.sanctions.proposal.AcceptanceResource;
import org.amur.sanctions.proposal.OutdatedResource;
import org.amur.sanctions.proposal.ProposalResource;
import org.amur.screening.batch.BatchJson;
import org.amur.screening.batch.BatchResult;
import org.amur.screening.rest.ScreeningRequest;
import org.amur.screening.rest.ScreeningResource;
import org.amur.security.AccountSessionResource;
import org.amur.source.CitationReviewResource;
import org.amur.watch.NoticeResource;
import org.amur.watch.WatchResource;
import org.amur.webhook.DeliveryResource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that {@code openapi.json} describes the API as the code has it: paths, methods, parameters and fields, and no others. */
class OpenApiTest {

    private final JsonNode document = read();

    private static JsonNode read() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return JsonMapper.shared().readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyPathMethodAndParameterIsDescribed() {
        Set<String> coded = ApplicationClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
                // The description itself, and what it generates.
                .filter(type -> type != OpenApiResource.class && !type.getAnnotation(Path.class).value().startsWith("{records:"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(OpenApiTest::operations)).collect(Collectors.toSet());
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    Set<String> parameters = new TreeSet<>();
                    operation
                            .getValue()
                            .path("parameters")
                            .forEach(each -> parameters.add(each.get("in").asString() + " "
                                    + each.get("name").asString()));
                    // A filter reads it for all addresses.
                    parameters.remove("query asof");
                    described.add(operation.getKey().toUpperCase() + " " + path.getKey() + " " + parameters);
                }));
        assertEquals(described, coded);
    }

    private static Stream<String> operations(Method method) {
        String below = method.isAnnotationPresent(Path.class) ? "/" + path(method.getAnnotation(Path.class)) : "";
        Set<String> parameters = Arrays.stream(method.getParameters())
                .flatMap(OpenApiTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class) && type != OPTIONS.class)
                .map(type -> type.getAnnotation(HttpMethod.class).value() + " /"
                        + path(method.getDeclaringClass().getAnnotation(Path.class)) + below + " " + parameters);
    }

    private static String path(Path path) {
        return path.value().replaceAll("\\{(\\w+): [^/]*}", "{$1}");
    }

    private static Stream<String> name(Parameter parameter) {
        return Stream.of(
                        Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(query -> "query " + query.value()),
                        Stream.ofNullable(parameter.getAnnotation(PathParam.class)).map(path -> "path " + path.value()),
                        Stream.ofNullable(parameter.getAnnotation(HeaderParam.class)).map(header -> "header " + header.value()))
                .flatMap(names -> names);
    }

    @Test
    void everyFieldOfARequestIsDescribed() {
        assertEquals(Set.copyOf(ScreeningRequest.OF_A_PARTY), fields("Party"));
        Set<String> ofAll = new TreeSet<>(fields("Limits"));
        document.at("/components/schemas/Parties/allOf").forEach(part -> ofAll.addAll(part.path("properties").propertyNames()));
        assertEquals(Set.copyOf(ScreeningRequest.OF_ALL), ofAll);
        assertEquals(Set.copyOf(SentArticle.FIELDS), fields("Article"));
        for (Class<?> body : List.of(WatchResource.NewFilter.class, NoticeResource.ReadMarks.class, NoticeResource.UnreadMarks.class,
                JobResource.NewJob.class, ReleaseResource.NewDate.class, ReleaseListResource.FetchRequest.class,
                MergeResource.NewMerge.class,
                ProposalResource.EntryChoice.class, ProposalResource.DeclinedChoice.class, ProposalResource.EntryParty.class,
                FigureFileResource.SeenPreview.class, OutdatedResource.EntryReview.class,
                CitationReviewResource.ConfirmedCitations.class, ChosenProposals.class, ProposalEdits.class,
                ArticleResource.CorrectDate.class)) {
            assertDescribed(body);
        }
    }

    private void assertDescribed(Class<?> type) {
        assertDescribed(type.getSimpleName(), type, document.at("/components/schemas/" + type.getSimpleName()));
    }

    private Set<String> fields(String schema) {
        return Set.copyOf(document.at("/components/schemas/" + schema + "/properties").propertyNames());
    }

    @Test
    void everyFieldOfAnAnswerIsDescribed() {
        assertDescribed("ScreeningAnswer", ScreeningResource.Answer.class, document.at("/components/schemas/ScreeningAnswer"));
        for (Class<?> answer : List.of(ChangeAnswer.Change.class, RecordDependentsResource.Dependent.class,
                AccountSessionResource.Session.class,
                WatchResource.WatchedActor.class, WatchResource.SavedFilter.class, ReleaseListResource.FetchStarted.class,
                ReleaseIssue.class, ReleaseResource.ReleaseDifferences.class, DeliveryResource.Delivery.class,
                ArticleAnswer.CapturedText.class, ArticleResource.NamedEvents.class, MergeResource.Merged.class,
                ProposalResource.DeclinedCount.class,
                ProposalResource.AcceptedEntry.class, FigureImportResource.FigureImport.class,
                AcceptanceResource.AcceptanceReport.class, AcceptanceResource.AcceptedItem.class, OutdatedResource.Reviewed.class,
                ArticleProposals.class)) {
            assertDescribed(answer);
        }
        assertDescribed("Batch", BatchJson.class, document.at("/components/schemas/Batch"));
        assertDescribed(BatchJson.KeptBatch.class);
        assertDescribed(BatchResult.class);
        assertDescribed("ColumnMapping", ColumnMappingJson.class, document.at("/components/schemas/ColumnMapping"));
        assertDescribed("FigureFile", FigureFileJson.class, document.at("/components/schemas/FigureFile"));
        assertDescribed("Job", JobAnswer.JobJson.class, document.at("/components/schemas/Job"));
        assertDescribed("Release", ReleaseJson.class, document.at("/components/schemas/Release"));
        assertDescribed(
                "AffectedCitation",
                CitationReviewResource.AffectedCitationJson.class,
                document.at("/components/schemas/AffectedCitation"));
        assertDescribed("Notice", NoticeResource.NoticeJson.class, document.at("/components/schemas/Notice"));
        assertDescribed("Captures", CaptureResource.Captures.class, document.at("/components/schemas/Captures"));
    }

    /** Checks the components of records, the elements of lists, and the values of enumerations. */
    private void assertDescribed(String place, Type type, JsonNode schema) {
        if (schema.has("$ref")) {
            assertDescribed(place, type, document.at(schema.get("$ref").asString().substring(1)));
        } else if (type instanceof ParameterizedType list) {
            assertDescribed(place, list.getActualTypeArguments()[0], schema.path("items"));
        } else if (type instanceof Class<?> record && record.isRecord() && !isText(record)) {
            assertEquals(Arrays.stream(record.getRecordComponents()).map(OpenApiTest::field).collect(Collectors.toSet()),
                    Set.copyOf(schema.path("properties").propertyNames()), place);
            Arrays.stream(record.getRecordComponents()).forEach(component -> assertDescribed(place + "." + field(component),
                    component.getGenericType(), schema.path("properties").path(field(component))));
        } else if (type instanceof Class<?> values && values.isEnum() && schema.has("enum")) {
            Set<String> constants = Arrays.stream(values.getEnumConstants()).map(Object::toString).collect(Collectors.toSet());
            schema.get("enum").forEach(value -> assertTrue(constants.contains(value.asString()), place + " has no " + value));
        }
    }

    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static String field(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
