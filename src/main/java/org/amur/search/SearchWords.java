package org.amur.search;

/**
 * Text of a search, read as the name of an actor and a kind of record if it is both: "Rosneft sanctions".
 *
 * @param group kind of record that it asks for; null for none
 * @param name  name of the actor; the text if there is no kind
 */
public record SearchWords(String text, RecordGroup group, String name) {

    /** Returns the words to search a kind of record by: the name alone in the kind that the text asks for. */
    public String of(RecordGroup searched) {
        return searched == group ? name : text;
    }
}
