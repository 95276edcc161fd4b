package org.amur.screening.name;

/**
 * What the words of one name can meet among the words of an index, each pair of words compared once however many names share
 * it. For one search in one thread.
 */
final class Meetings {

    /** That two words can meet and were not compared yet. */
    private static final Meeting NOTED = new Meeting(0, Way.SOUND, null, null);

    private final WeightedName query;
    private final int width;
    /** Words of the index by their numbers, counted from 1, each at its hash or in the next slots that are free; 0 where a slot is. */
    private int[] slots = new int[256];
    /** For each slot what each word of the query gives with the word that is there; null if they cannot meet. */
    private Meeting[] meetings;
    private int count;

    Meetings(WeightedName query) {
        this.query = query;
        width = query.size();
        meetings = new Meeting[slots.length * width];
    }

    /** Notes that the query's word can meet this one of the index. */
    void note(int i, int word) {
        int slot = slot(word);
        if (slots[slot] == 0) {
            if (2 * count >= slots.length) {
                grow();
                slot = slot(word);
            }
            slots[slot] = word + 1;
            count++;
        }
        meetings[slot * width + i] = NOTED;
    }

    /** Where a word is, or would be. */
    private int slot(int word) {
        int slot = word * 0x9E3779B9 >>> 8 & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != word + 1) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = slots;
        Meeting[] kept = meetings;
        slots = new int[before.length * 2];
        meetings = new Meeting[slots.length * width];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != 0) {
                int to = slot(before[from] - 1);
                slots[to] = before[from];
                System.arraycopy(kept, from * width, meetings, to * width, width);
            }
        }
    }

    /**
     * How the query's word meets one of the index.
     *
     * @param word   its number in the index
     * @param itself the same
     */
    Meeting of(int i, int word, NameToken itself) {
        NameToken mine = query.token(i);
        if (mine.role() == Role.INITIAL || itself.role() == Role.INITIAL) {
            return Meeting.of(mine, itself);
        }
        int at = slot(word) * width + i;
        if (meetings[at] == NOTED) {
            meetings[at] = Meeting.of(mine, itself);
        }
        return meetings[at] == null ? Meeting.NONE : meetings[at];
    }
}
