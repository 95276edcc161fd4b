package org.amur.intake;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.amur.intake.actor.ActorReader;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextLanguage;

/** Processor time of reading texts of two lengths, made of the texts of answer keys, on a warm virtual machine. */
final class ReadingTime {

    private static final int USUAL = 10_000;
    private static final int LONG = 1_000_000;
    private static final int WARM_UP = 20;
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 3, 20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingTime() {
    }

    static void print(List<AnswerKey> keys, ActorReader reader, PrintStream out) {
        out.printf("%nmilliseconds of processor time for %,d and %,d characters%n", USUAL, LONG);
        for (TextLanguage language : TextLanguage.values()) {
            String all = keys.stream().map(AnswerKey::text).filter(text -> text.language() == language).map(ArticleText::text)
                    .collect(Collectors.joining("\n"));
            if (!all.isEmpty()) {
                for (int i = 0; i < WARM_UP; i++) {
                    milliseconds(all, USUAL, reader);
                }
                out.printf("%s %,d %,d%n", language, milliseconds(all, USUAL, reader), milliseconds(all, LONG, reader));
            }
        }
    }

    private static long milliseconds(String all, int characters, ActorReader reader) {
        String text = (all + "\n").repeat(characters / all.length() + 1).substring(0, characters);
        long begun = THREADS.getCurrentThreadCpuTime();
        ArticleReading.of(ArticleText.of(text, PUBLISHED), reader);
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1_000_000;
    }
}
