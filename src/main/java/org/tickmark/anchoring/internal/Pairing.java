package org.tickmark.anchoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which sentences of the new text continue which of the old one; each is in at most one group. */
final class Pairing {

    final Reading old;
    final Reading fresh;
    private final List<Group> groups = new ArrayList<>();
    private final int[] groupOfOld;
    private final int[] groupOfNew;
    private final int[] rival;

    Pairing(Reading old, Reading fresh) {
        this.old = old;
        this.fresh = fresh;
        groupOfOld = filled(old.sentences);
        groupOfNew = filled(fresh.sentences);
        rival = filled(old.sentences);
    }

    void add(Group group) {
        Arrays.fill(groupOfOld, group.oldFrom(), group.oldTo(), groups.size());
        Arrays.fill(groupOfNew, group.newFrom(), group.newTo(), groups.size());
        groups.add(group);
    }

    void remove(Group group) {
        Arrays.fill(groupOfOld, group.oldFrom(), group.oldTo(), -1);
        Arrays.fill(groupOfNew, group.newFrom(), group.newTo(), -1);
    }

    /** Groups that hold, in no order. */
    List<Group> groups() {
        return groups.stream().filter(group -> ofOld(group.oldFrom()) == group).toList();
    }

    /** The group of an old sentence, or null. */
    @org.jspecify.annotations.Nullable
    Group ofOld(int sentence) {
        return groupOfOld[sentence] < 0 ? null : groups.get(groupOfOld[sentence]);
    }

    boolean isFreeOld(int sentence) {
        return groupOfOld[sentence] < 0;
    }

    boolean isFreeNew(int sentence) {
        return groupOfNew[sentence] < 0;
    }

    /** Another new sentence that could as well continue the old one, or -1: then a person decides. */
    int rival(int oldSentence) {
        return rival[oldSentence];
    }

    void contest(int oldSentence, int newSentence) {
        rival[oldSentence] = newSentence;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, -1);
        return array;
    }
}
