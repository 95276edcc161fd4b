package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.QueryConditions;
import org.amur.source.Reliability;
import org.amur.source.Source;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Sort;
import org.junit.jupiter.api.Test;

/** Tests of the iteration over a list in its order, with sources. */
class ListWalkIT extends ServerTests {

    private static final Map<String, String> PATHS = Map.of("published", "s.published.earliest", "title", "s.title",
            "kind", "s.kind", "modified", "s.modifiedAt");

    @Inject
    private SourceService service;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @Test
    void visitsEveryRecordOnceInListOrder() throws IOException {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        // Rows without a date, with equal dates, and with an unknown start.
        for (String published : new String[] {"2020", null, "2021-05-03", "2020", null, "2022", "2020-01", null, "../2019"}) {
            create(word, published);
        }
        QueryConditions where = new QueryConditions().andTerms("Source", "s.id", word);
        for (String sort : new String[] {"published", "-published", "title", "-title", "kind", "-kind", "modified",
            "-modified"}) {
            Sort order = Sort.parse(sort, PATHS.keySet(), null);
            List<Long> whole = reads.query("select s.id from Source s" + where.jpql() + order.orderBy(PATHS, "s.id"),
                    Long.class).set(where.parameters()).list();
            assertEquals(9, whole.size());
            for (int stride : new int[] {1, 2, 3, 9, 100}) {
                List<Long> met = new ArrayList<>();
                new ListWalk(reads, " from Source s", where, order, PATHS, "s.id", stride).each(met::addAll);
                assertEquals(whole, met, sort + " by " + stride);
            }
            assertEquals(whole, reads.all(Source.class, whole, "").stream()
                    .map(Source::getId).toList());
        }
    }

    private long create(String word, String published) {
        SourceForm form = new SourceForm();
        form.setTitle("Same title " + word);
        form.setKind(published == null ? SourceKind.LEGAL_ACT : SourceKind.NEWS_ARTICLE);
        form.setPublisher("Somebody");
        form.setReliability(Reliability.B);
        form.setPublished(published == null ? null : PartialDate.parse(published));
        AtomicReference<Long> id = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> id.set(service.create(form)));
        return id.get();
    }
}
