package org.amur.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.amur.text.SearchTerm;
import org.amur.text.SearchTerms;

/**
 * The WHERE of a list query, put together from the conditions that a filter sets. Conditions are texts of the program;
 * what a person typed goes into parameters only.
 */
public final class QueryConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** The same conditions, to which others can be added without adding them here. */
    public QueryConditions copy() {
        QueryConditions copy = new QueryConditions();
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        return copy;
    }

    /** Adds the condition with its one parameter, unless the value is null: then the filter does not ask for it. */
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
     * Adds that each word of what a person typed begins one of the terms under which the record is found.
     *
     * @param entity     the root entity, which has a {@link SearchTerm} of its own, such as {@code SourceTerm} for {@code Source}
     * @param identifier the path of the root's id in the query, such as {@code s.id}
     */
    public QueryConditions andTerms(String entity, String identifier, String typed) {
        return andWords(typed, term -> terms(entity, identifier, term));
    }

    /**
     * Adds one condition for each word of what a person typed.
     *
     * @param condition what must hold for a word, whose beginning is in the parameter given ({@code :term0}, …) as a
     *                  pattern of LIKE
     */
    public QueryConditions andWords(String typed, UnaryOperator<String> condition) {
        int number = 0;
        List<String> prefixes = SearchTerms.query(typed);
        // Asked for by marks alone, of which no term consists.
        and(prefixes.isEmpty() && typed != null && !typed.isBlank(), "1 = 0");
        for (String prefix : prefixes) {
            String parameter = "term" + number++;
            and(condition.apply(":" + parameter), parameter, prefix + "%");
        }
        return this;
    }

    /** The condition that a word begins one of the terms under which a record is found; see {@link #andTerms}. */
    public static String terms(String entity, String identifier, String parameter) {
        return identifier + " in (select x.owner from " + entity + "Term x where x.term like " + parameter + ")";
    }

    /**
     * The same condition, for which no index is used. For lists in another order: H2 would take the index of an equality, find
     * all rows of it and sort them, rather than go through the index that is in order until the page is full.
     *
     * @param identifier the path of the row's number, which every row has
     */
    public static String withoutIndex(String condition, String identifier) {
        return "(" + condition + " or " + identifier + " is null)";
    }

    /** Whether a part of a query speaks of what has the alias. */
    public static boolean names(String alias, String jpql) {
        return Pattern.compile("\\b" + alias + "\\.").matcher(jpql).find();
    }

    /** Empty, or beginning with a space and WHERE. */
    public String jpql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
