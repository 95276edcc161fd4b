package org.amur.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.amur.text.SearchTerm;
import org.amur.text.SearchTerms;

/**
 * WHERE clause of a list query, built from filter conditions. Conditions are constants; user input only goes into
 * parameters.
 */
public final class QueryConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Returns a copy that can be extended independently. */
    public QueryConditions copy() {
        QueryConditions copy = new QueryConditions();
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        return copy;
    }

    /** Adds a condition with one parameter, unless the value is null (filter not set). */
    public QueryConditions and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition with parameters of its own. */
    public QueryConditions and(String condition, Map<String, ?> parameters) {
        conditions.add(condition);
        this.parameters.putAll(parameters);
        return this;
    }

    /** Adds a condition without a parameter if {@code asked}. */
    public QueryConditions and(boolean asked, String condition) {
        if (asked) {
            conditions.add(condition);
        }
        return this;
    }

    /**
     * Adds a search: each word must be a prefix of one of the record's search terms.
     *
     * @param entity     root entity with a {@link SearchTerm} of its own, such as {@code SourceTerm} for {@code Source}
     * @param identifier path of the root's id in the query, such as {@code s.id}
     */
    public QueryConditions andTerms(String entity, String identifier, String typed) {
        return andWords(typed, term -> terms(entity, identifier, term));
    }

    /**
     * Adds one condition for each search word.
     *
     * @param condition condition for a word, whose prefix is in the given parameter ({@code :term0}, …) as a LIKE
     *                pattern
     */
    public QueryConditions andWords(String typed, UnaryOperator<String> condition) {
        return andWords(typed, (word, parameter) -> condition.apply(parameter));
    }

    /** Adds one condition for each search word, by the normalised word and its parameter; see above. */
    public QueryConditions andWords(String typed, BinaryOperator<String> condition) {
        int number = 0;
        List<String> prefixes = SearchTerms.query(typed);
        // Input of punctuation only matches no term.
        and(prefixes.isEmpty() && typed != null && !typed.isBlank(), "1 = 0");
        for (String prefix : prefixes) {
            String parameter = "term" + number++;
            and(condition.apply(prefix, ":" + parameter), parameter, prefix + "%");
        }
        return this;
    }

    /** Returns the condition that a word is a prefix of one of the record's terms; see {@link #andTerms}. */
    public static String terms(String entity, String identifier, String parameter) {
        return identifier + " in (select x.owner from " + entity + "Term x where x.term like " + parameter + ")";
    }

    /**
     * Returns the condition in a form that uses no index. For lists in another order: H2 would use the index of an
     * equality and sort all its rows rather than scan the ordered index until the page is full.
     *
     * @param identifier path of the row's id, never null
     */
    public static String withoutIndex(String condition, String identifier) {
        return "(" + condition + " or " + identifier + " is null)";
    }

    /** Tells whether a query fragment uses the alias. */
    public static boolean usesAlias(String alias, String jpql) {
        return Pattern.compile("\\b" + alias + "\\.").matcher(jpql).find();
    }

    /** Returns an empty text, or one beginning with " WHERE". */
    public String jpql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** Creates a query with the parameters of the conditions; for what has no history. */
    public <T> TypedQuery<T> query(EntityManager entities, String jpql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
