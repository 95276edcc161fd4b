package org.amur.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.amur.figure.value.Area;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.text.ArticleText;

/** Relevance of an article: the number of sentences that name actors of both China and Russia. */
final class Relevance {

    private Relevance() {
    }

    static int of(ArticleText text, List<ActorMention> actors) {
        Set<Integer> chinese = sentences(text, actors, Area.CHINA);
        chinese.retainAll(sentences(text, actors, Area.RUSSIA));
        return chinese.size();
    }

    /** Returns the beginnings of the sentences with an actor of a country. */
    private static Set<Integer> sentences(ArticleText text, List<ActorMention> actors, String country) {
        Set<Integer> sentences = new HashSet<>();
        actors.stream().filter(mention -> country.equals(mention.actor().country()))
                .forEach(mention -> text.sentenceAt(mention.span().start()).ifPresent(sentence -> sentences.add(sentence.start())));
        return sentences;
    }
}
