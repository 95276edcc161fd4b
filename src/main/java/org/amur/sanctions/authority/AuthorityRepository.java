package org.amur.sanctions.authority;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads authorities. */
@ApplicationScoped
public class AuthorityRepository {

    /** Sort keys of a list and their expressions. */
    static final Map<String, String> SORTS = Map.of("code", "a.code", "name", "a.name", "country", "a.country");
    public static final Sort BY_CODE = Sort.ascending("code");

    /** Joins the actor explicitly: with an as-of date the path a.actor.id alone would drop authorities without one. */
    private static final String FROM = " from Authority a left join a.actor c";
    private static final String ROW = "select new org.amur.sanctions.authority.AuthorityRow(a.id, a.code, a.name,"
            + " a.country)" + FROM;

    @Inject
    private TemporalReader reads;

    public Page<AuthorityRow> page(AuthorityFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(a)" + FROM, where);
        List<AuthorityRow> rows = reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "a.id"),
                AuthorityRow.class).set(where.parameters()).page(Page.offset(number, size), size).list();
        return Page.of(rows, total, number, size);
    }

    /** Returns search results, exact codes and names first. */
    public List<AuthorityRow> search(String text, int count) {
        QueryConditions where = words(text);
        ExactMatchFirst exactFirst = new ExactMatchFirst(text);
        return reads.query(ROW + where.jpql() + exactFirst.orderBy(BY_CODE.orderBy(SORTS, "a.id"), "a.code", "a.name"),
                AuthorityRow.class).set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    private static QueryConditions where(AuthorityFilter filter) {
        return words(filter.text()).and("a.country = :country", "country", filter.country());
    }

    /** Returns conditions on code and name themselves: authorities are too few for a table of search terms. */
    private static QueryConditions words(String text) {
        return new QueryConditions().andWords(text, term -> "(lower(a.code) like " + term + " or lower(a.name) like " + term
                + " or lower(a.code) like concat('%-', " + term + ") or lower(a.name) like concat('% ', " + term + ") or "
                + QueryConditions.terms("Actor", "c.id", term) + ")");
    }

    /** Returns all authorities by code; there are some dozens worldwide. */
    public List<AuthorityRow> all() {
        return reads.query(ROW + " order by a.code", AuthorityRow.class).list();
    }

    /** Returns the codes of the authorities that are actors, by the actor's id. */
    public Map<Long, String> codesByActor() {
        return reads.query("select c.id, a.code from Authority a join a.actor c order by a.code", Object[].class).list().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (first, second) -> first));
    }

    /** Returns those of the codes that exist. */
    List<String> known(List<String> codes) {
        return reads.query("select a.code" + FROM + " where a.code in :codes", String.class).set("codes", codes).list();
    }

    /** Returns the navigation through the list. */
    ListWalk walk(AuthorityFilter filter) {
        return reads.walk(FROM, where(filter), filter.sort(), SORTS, "a.id");
    }

    /** Returns authorities with their actors, in the order of the ids. */
    List<Authority> all(List<Long> ids) {
        return reads.all(Authority.class, ids, "left join fetch r.actor");
    }

    public Authority get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(AuthorityRecordKind.CODE, id));
    }

    public Optional<Authority> find(long id) {
        return reads.find(Authority.class, id);
    }

    /** Returns suggestions for autocompletion by part of the code or the name. */
    public List<Option> suggest(String typed, int count) {
        String part = "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
        ExactMatchFirst exactFirst = new ExactMatchFirst(typed);
        return reads.query("select new org.amur.web.Option(a.id, a.code, a.name) from Authority a"
                + " where lower(a.code) like :part or lower(a.name) like :part"
                + exactFirst.orderBy(" order by a.code", "a.code", "a.name"), Option.class)
                .set("part", part).set(exactFirst.parameters()).page(0, count).list();
    }

    /** Returns the authorities of an actor. */
    public List<Option> of(long actor) {
        return reads.query("select new org.amur.web.Option(a.id, a.code, a.name) from Authority a"
                + " where a.actor.id = :actor order by a.code", Option.class).set("actor", actor).list();
    }
}
