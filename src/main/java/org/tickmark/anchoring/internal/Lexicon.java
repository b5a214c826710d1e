package org.tickmark.anchoring.internal;

import java.util.Arrays;

/** Gives equal stretches of text equal numbers, from 0, and counts them. Open addressing: a book has 200,000 words. */
final class Lexicon {

    private int[] table = new int[1 << 12];
    private String[] known = new String[1 << 11];
    private int[] counts = new int[1 << 11];
    private int size;

    int number(String text, int start, int end) {
        if (2 * size >= table.length) {
            grow();
        }
        int hash = hash(text, start, end);
        int slot = hash & table.length - 1;
        while (table[slot] != 0) {
            String other = known[table[slot] - 1];
            if (other.length() == end - start && text.startsWith(other, start)) {
                counts[table[slot] - 1]++;
                return table[slot] - 1;
            }
            slot = slot + 1 & table.length - 1;
        }
        known[size] = text.substring(start, end);
        counts[size] = 1;
        table[slot] = ++size;
        return size - 1;
    }

    /** How often the stretch was numbered. */
    int count(int number) {
        return counts[number];
    }

    int size() {
        return size;
    }

    private void grow() {
        table = new int[2 * table.length];
        known = Arrays.copyOf(known, table.length / 2 + 1);
        counts = Arrays.copyOf(counts, known.length);
        for (int i = 0; i < size; i++) {
            int slot = hash(known[i], 0, known[i].length()) & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
