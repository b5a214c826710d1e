package org.tickmark.report.internal;

import tools.jackson.databind.JsonNode;

/** Texts that both databases keep and a page can show: no NUL, no half of a surrogate pair. */
final class CleanText {

    private CleanText() {}

    /** Whether every text below this node is such. */
    static boolean everywhere(JsonNode node) {
        if (node.isString()) {
            return is(node.stringValue());
        }
        if (node.isObject() && !node.propertyNames().stream().allMatch(CleanText::is)) {
            return false;
        }
        for (JsonNode child : node) {
            if (!everywhere(child)) {
                return false;
            }
        }
        return true;
    }

    static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0 || Character.isLowSurrogate(unit)) {
                return false;
            }
            if (Character.isHighSurrogate(unit)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
