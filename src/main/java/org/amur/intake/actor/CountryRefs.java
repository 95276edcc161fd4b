package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.amur.intake.text.TextWord.Kind;

/** States of a text: nouns, adjectives, and Chinese one-character abbreviations, which need a word beside them to count. */
final class CountryRefs {

    /** Form of a state in a text. */
    enum Form { NOUN, ADJECTIVE, CHARACTER }

    /**
     * State at some words.
     *
     * @param from index of the first word
     * @param to index after the last
     */
    record Ref(int from, int to, String country, Form form, String term) {
    }

    private final Reading text;
    private final Ref[] starting;
    private final Ref[] ending;

    CountryRefs(Reading text, CountryTerms terms) {
        this.text = text;
        starting = new Ref[text.size() + 1];
        ending = new Ref[text.size() + 1];
        int end = 0;
        for (int i = 0; i < text.size(); i++) {
            Ref found = find(i, terms);
            if (found != null && (i >= end || found.form != Form.CHARACTER)) {
                starting[i] = found;
                if (ending[found.to] == null) {
                    ending[found.to] = found;
                }
                end = Math.max(end, found.to);
            }
        }
    }

    private Ref find(int index, CountryTerms terms) {
        List<TermTrie.Match<String>> nouns = terms.trie().at(text, index);
        Optional<CountryTerms.Adjective> adjective = terms.adjective(text, index);
        boolean isCut = !nouns.isEmpty() && text.isCutState(nouns.get(0).to());
        if (isCut && nouns.get(0).to() - index > 2) {
            return new Ref(index, nouns.get(0).to() - 1, nouns.get(0).value(), Form.NOUN, nouns.get(0).term());
        }
        if (!nouns.isEmpty() && !isCut && nouns.get(0).to() - index >= adjective.map(CountryTerms.Adjective::length).orElse(0)) {
            return new Ref(index, nouns.get(0).to(), nouns.get(0).value(), Form.NOUN, nouns.get(0).term());
        }
        if (adjective.isPresent()) {
            return new Ref(index, index + adjective.get().length(), adjective.get().country(), Form.ADJECTIVE, "");
        }
        return text.isHan(index) ? terms.ofCharacter(text.plain(index))
                .map(country -> new Ref(index, index + 1, country, Form.CHARACTER, "")).orElse(null) : null;
    }

    Optional<Ref> startingAt(int index) {
        return index < 0 || index >= starting.length ? Optional.empty() : Optional.ofNullable(starting[index]);
    }

    /** Returns the country of the first state that begins in some words; null if none does. */
    String first(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Ref> ref = startingAt(i);
            if (ref.isPresent()) {
                return ref.get().country();
            }
        }
        return null;
    }

    /** Returns the state whose last word is before an index, in the same paragraph. */
    Optional<Ref> endingAt(int index) {
        return index <= 0 || index >= ending.length || !text.continues(index) ? Optional.empty() : Optional.ofNullable(ending[index]);
    }

    /** Returns a state that ends at an index or has only "’s" in between. */
    Optional<Ref> possessorBefore(int index) {
        return text.is(index - 1, "s") && text.is(index - 2, "'") ? endingAt(index - 2) : Optional.empty();
    }

    /** Returns the state after "of" or "of the", or, in Russian, directly after an index. */
    Optional<Ref> following(int index) {
        int start = index;
        if (text.is(start, "of") || text.is(start, "for")) {
            start += text.is(start + 1, "the") ? 2 : 1;
        } else if (text.at(start).kind() != Kind.CYRILLIC) {
            return Optional.empty();
        }
        return text.continues(start) ? startingAt(start).filter(ref -> ref.form == Form.NOUN) : Optional.empty();
    }

    List<Ref> nouns() {
        List<Ref> nouns = new ArrayList<>();
        for (Ref ref : starting) {
            if (ref != null && ref.form == Form.NOUN) {
                nouns.add(ref);
            }
        }
        return nouns;
    }
}
