package org.amur.screening.name;

import java.util.Arrays;

/** Inverted lists of numbers with weights by key from 0, packed into three arrays. */
final class Postings {

    private int[] keys = new int[1024];
    private int[] collected = new int[1024];
    private float[] collectedWeights = new float[1024];
    private int size;

    private int[] starts;
    private int[] values;
    private float[] weights;

    void add(int key, int value, float weight) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            collected = Arrays.copyOf(collected, size * 2);
            collectedWeights = Arrays.copyOf(collectedWeights, size * 2);
        }
        keys[size] = key;
        collected[size] = value;
        collectedWeights[size++] = weight;
    }

    /** Ends adding. */
    void pack(int keyCount) {
        starts = new int[keyCount + 1];
        for (int i = 0; i < size; i++) {
            starts[keys[i] + 1]++;
        }
        for (int k = 0; k < keyCount; k++) {
            starts[k + 1] += starts[k];
        }
        values = new int[size];
        weights = new float[size];
        int[] at = starts.clone();
        for (int i = 0; i < size; i++) {
            int to = at[keys[i]]++;
            values[to] = collected[i];
            weights[to] = collectedWeights[i];
        }
        keys = null;
        collected = null;
        collectedWeights = null;
    }

    int start(int key) {
        return starts[key];
    }

    int end(int key) {
        return starts[key + 1];
    }

    int value(int at) {
        return values[at];
    }

    /** Returns the weights of a key. */
    float[] weights(int key) {
        return Arrays.copyOfRange(weights, starts[key], starts[key + 1]);
    }

    float weight(int at) {
        return weights[at];
    }
}
