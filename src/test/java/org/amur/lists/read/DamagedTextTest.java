package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list whose UTF-8 was read in another encoding and written again is refused. */
class DamagedTextTest {

    private static final List<String> MISREAD_IN =
            List.of("windows-1252", "ISO-8859-1", "windows-1251", "GB18030", "KOI8-R", "US-ASCII");

    static Stream<Arguments> damages() {
        return Arrays.stream(ListFormat.values()).flatMap(format -> MISREAD_IN.stream().map(encoding -> Arguments.of(format, encoding)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void misreadListIsRefused(ListFormat format, String encoding) throws IOException {
        ListFile[] whole = files(format, StandardCharsets.UTF_8);
        assertEquals(0, RealFiles.read(whole).list().remarkedBy().getOrDefault(ProblemKind.DAMAGED_TEXT, 0));
        ListFile[] damaged = files(format, Charset.forName(encoding));
        assertEquals(ProblemKind.DAMAGED_TEXT,
                assertThrows(UnreadableListException.class, () -> RealFiles.read(damaged)).getProblem().reason());
    }

    @Test
    void fewDamagedEntriesAreAWarning() throws IOException {
        StringBuilder list = new StringBuilder("<sdnList>");
        for (int i = 0; i < 20; i++) {
            list.append("<sdnEntry><uid>").append(i).append("</uid><lastName>").append(i == 7 ? "РџСѓС‚РёРЅ" : "Путин").append(i)
                    .append("</lastName></sdnEntry>");
        }
        ReadList read = RealFiles.read(RealFiles.made("sdn.xml", list + "</sdnList>")).list();
        assertEquals(1, read.remarkedBy().get(ProblemKind.DAMAGED_TEXT));
    }

    private static ListFile[] files(ListFormat format, Charset misreadIn) throws IOException {
        return SampleLists.of(format).stream().map(file -> {
            try (var content = file.content().open()) {
                String text = new String(content.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?i)Ivanov|Whole Name", "Иванов Пётр")
                        .replaceAll("(?i)Moscow", "Москва улица Ордынка");
                return RealFiles.made(file.name(), new String(text.getBytes(StandardCharsets.UTF_8), misreadIn));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).toArray(ListFile[]::new);
    }
}
