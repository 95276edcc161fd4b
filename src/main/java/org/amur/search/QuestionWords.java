package org.amur.search;

import java.util.regex.Pattern;

/** Words of a question that name nothing, in English, Russian and Chinese: "who sanctioned Huawei?" */
final class QuestionWords {

    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:who|whom|whose|what|which|when|where|why|how|many|much"
            + "|is|are|was|were|has|have|had|do|does|did|the|by|about|impose[sd]?"
            + "|кто|кого|кому|кем|что|чем|когда|где|куда|почему|зачем|как|какие|какой|какая|какое|сколько|ли|ввела?|ввёл|ввели|против)"
            + "(?![\\p{L}\\p{N}])|谁|什么|何时|哪些|哪个|哪里|为什么|怎么|如何|多少|吗|呢|了|被|[?？]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private QuestionWords() {
    }

    /** Returns the text without such words; the text itself if it has none, or no others. */
    static String removeFrom(String text) {
        String rest = WORDS.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
        return rest.isEmpty() || !WORDS.matcher(text).find() ? text : rest;
    }
}
