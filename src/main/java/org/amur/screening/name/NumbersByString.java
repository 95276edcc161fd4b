package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Compact immutable multimap from strings to numbers: sorted strings, and all numbers in one array. */
final class NumbersByString {

    private final String[] strings;
    /** Hash table with open addressing: indices of the strings from 1; 0 for free slots. */
    private final int[] slots;
    /** Start of each string's numbers, and the end of the last. */
    private final int[] starts;
    private final int[] numbers;

    private NumbersByString(Map<String, Growing> lists) {
        List<Map.Entry<String, Growing>> inOrder = new ArrayList<>(lists.entrySet());
        inOrder.sort(Map.Entry.comparingByKey());
        strings = new String[inOrder.size()];
        starts = new int[strings.length + 1];
        for (int s = 0; s < strings.length; s++) {
            strings[s] = inOrder.get(s).getKey();
            starts[s + 1] = starts[s] + inOrder.get(s).getValue().size;
        }
        slots = slots(strings);
        numbers = new int[starts[strings.length]];
        for (int s = 0; s < strings.length; s++) {
            System.arraycopy(inOrder.get(s).getValue().numbers, 0, numbers, starts[s], starts[s + 1] - starts[s]);
        }
    }

    /** At least half of the slots are free, so that failed look-ups are short. */
    private static int[] slots(String[] strings) {
        int[] slots = new int[Math.max(2, Integer.highestOneBit(strings.length) * 4)];
        for (int s = 0; s < strings.length; s++) {
            int at = slot(strings[s], slots);
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = s + 1;
        }
        return slots;
    }

    private static int slot(String string, int[] slots) {
        int hash = string.hashCode();
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    /** Returns the index of a string; -1 if absent. */
    private int place(String string) {
        int at = slot(string, slots);
        while (slots[at] != 0 && !strings[slots[at] - 1].equals(string)) {
            at = at + 1 & slots.length - 1;
        }
        return slots[at] - 1;
    }

    private static final class Growing {

        private int[] numbers = new int[1];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    /** Builder. */
    static final class Collected {

        private final Map<String, Growing> lists = new HashMap<>();

        /** Adds a number; an immediate repetition is ignored. */
        void add(String string, int number) {
            lists.computeIfAbsent(string, key -> new Growing()).add(number);
        }

        NumbersByString packed() {
            return new NumbersByString(lists);
        }
    }

    /** Returns the distinct strings, sorted. */
    List<String> strings() {
        return Arrays.asList(strings);
    }

    String string(int place) {
        return strings[place];
    }

    /** Passes on the numbers of a string in the order of addition; none if it is absent. */
    void forEach(String string, IntConsumer to) {
        int place = place(string);
        if (place >= 0) {
            forEachAt(place, to);
        }
    }

    /** Passes on the numbers of the string at an index. */
    void forEachAt(int place, IntConsumer to) {
        for (int at = starts[place]; at < starts[place + 1]; at++) {
            to.accept(numbers[at]);
        }
    }

    boolean has(String string) {
        return place(string) >= 0;
    }
}
