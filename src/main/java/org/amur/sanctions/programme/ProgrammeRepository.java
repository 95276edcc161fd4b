package org.amur.sanctions.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.source.CitedKind;
import org.amur.web.Dependents;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads programmes. */
@ApplicationScoped
public class ProgrammeRepository {

    /** Sort keys of a list and their expressions. */
    static final Map<String, String> SORTS = Map.of("code", "p.code", "name", "p.name",
            "started", "p.started.earliest", "authority", "a.code");
    public static final Sort BY_CODE = Sort.ascending("code");

    private static final String FROM = " from Programme p join p.authority a";
    private static final String ROW = "select new org.amur.sanctions.programme.ProgrammeRow(p.id, p.code, p.name,"
            + " p.started, a.id, a.code, a.name, a.country)" + FROM;

    @Inject
    private TemporalReader reads;

    public Page<ProgrammeRow> page(ProgrammeFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(p)" + FROM, where);
        return Page.lazy(() -> reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "p.id"), ProgrammeRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list(), total, number, size);
    }

    /** Returns search results, exact codes and names first. */
    public List<ProgrammeRow> search(String text, int count) {
        QueryConditions where = new QueryConditions().andTerms("Programme", "p.id", text);
        ExactMatchFirst exactFirst = new ExactMatchFirst(text);
        return reads.query(ROW + where.jpql() + exactFirst.orderBy(BY_CODE.orderBy(SORTS, "p.id"), "p.code", "p.name"),
                ProgrammeRow.class).set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    /** Returns all programmes by authority and code, for filters; there are some hundreds worldwide. */
    public List<ProgrammeRow> all() {
        return reads.query(ROW + " order by a.code, p.code, p.id", ProgrammeRow.class).list();
    }

    /** Returns the navigation through the list. */
    ListWalk walk(ProgrammeFilter filter) {
        return reads.walk(FROM, where(filter), filter.sort(), SORTS, "p.id");
    }

    /** Returns programmes with their authorities, in the order of the ids. */
    List<Programme> all(List<Long> ids) {
        return reads.all(Programme.class, ids, "join fetch r.authority");
    }

    /** Returns the citations of several programmes with their sources. */
    Map<Long, List<ProgrammeCitation>> citations(Collection<Long> programmes) {
        return reads.parts("select c.programme.id, c from ProgrammeCitation c join fetch c.source s"
                + " left join fetch c.originalSource where c.programme.id in :owners order by c.position", programmes);
    }

    public Programme get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(ProgrammeRecordKind.CODE, id));
    }

    /** Returns a programme with its authority in one query. */
    public Optional<Programme> find(long id) {
        return reads.query("select p from Programme p join fetch p.authority where p.id = :id", Programme.class)
                .set("id", id).one();
    }

    public List<ProgrammeCitation> citations(long id) {
        return reads.query("select c from ProgrammeCitation c join fetch c.source s left join fetch c.originalSource"
                + " where c.programme.id = :id order by c.position", ProgrammeCitation.class).set("id", id).list();
    }

    /** Returns suggestions for autocompletion. */
    public List<Option> suggest(String typed, int count) {
        QueryConditions where = new QueryConditions().andTerms("Programme", "p.id", typed);
        ExactMatchFirst exactFirst = new ExactMatchFirst(typed);
        return reads.query("select new org.amur.web.Option(p.id, p.code, p.name) from Programme p" + where.jpql()
                + exactFirst.orderBy(" order by p.modifiedAt desc, p.id desc", "p.code", "p.name"), Option.class)
                .set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    private static QueryConditions where(ProgrammeFilter filter) {
        return new QueryConditions().andTerms("Programme", "p.id", filter.text())
                .and("a.code = :authority", "authority", filter.authority());
    }

    /** Returns the programmes of an authority. */
    List<Option> of(long authority) {
        return reads.query("select new org.amur.web.Option(p.id, p.name, p.code) from Programme p"
                + " where p.authority.id = :authority order by p.code, p.id", Option.class)
                .set("authority", authority).page(0, Dependents.MAX_READ).list();
    }

    /** Returns the programmes that cite a source. */
    List<Option> citing(long source) {
        return reads.query("select new org.amur.web.Option(p.id, p.name, p.code) from Programme p where p.id in ("
                + CitedKind.PROGRAMME.citing(":source") + ") order by p.code, p.id",
                Option.class).set("source", source).page(0, Dependents.MAX_READ).list();
    }
}
