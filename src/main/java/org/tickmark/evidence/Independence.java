package org.tickmark.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many origins a claim's links really have: "3 links, 1 origin". Two links have one origin when they were read at
 * the same outlet, when one repeats the other's outlet or both repeat the same, or when somebody has said so; and what
 * holds between two pairs holds for all three. Links without an outlet, or second-hand from an unknown place, stand
 * alone until somebody says more.
 *
 * @param links how many links were counted
 * @param origins one for each origin, in the order of their first link
 */
public record Independence(int links, List<Group> origins) {

    public Independence {
        origins = List.copyOf(origins);
    }

    /**
     * Links of one origin.
     *
     * @param links in the order of the claim's list
     * @param because the reasons that people gave; empty when the outlets show it
     */
    public record Group(List<EvidenceSheet> links, List<String> because) {

        public Group {
            links = List.copyOf(links);
            because = List.copyOf(because);
        }

        /** Who to name as the origin: whom most of the links repeat, else the outlet of the first; may be empty. */
        public String name() {
            Map<String, Integer> named = new LinkedHashMap<>();
            for (EvidenceSheet link : links) {
                OutletSheet repeated = link.originOutlet();
                if (repeated != null) {
                    named.merge(repeated.name(), 1, Integer::sum);
                }
            }
            OutletSheet first = links.getFirst().source().outlet();
            return named.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(first == null ? "" : first.name());
        }
    }

    /** Counts the origins of these links; groups said by people count as far as their links are among them. */
    public static Independence of(List<EvidenceSheet> links, Collection<SharedOrigin> said) {
        Roots roots = new Roots(links.size());
        Map<OutletId, Integer> seen = new HashMap<>();
        Map<EvidenceId, Integer> places = new HashMap<>();
        for (int place = 0; place < links.size(); place++) {
            EvidenceSheet link = links.get(place);
            places.put(link.id(), place);
            for (OutletId outlet : outlets(link)) {
                Integer earlier = seen.putIfAbsent(outlet, place);
                if (earlier != null) {
                    roots.join(earlier, place);
                }
            }
        }
        for (SharedOrigin each : said) {
            List<Integer> shared = members(each, places);
            shared.forEach(place -> roots.join(shared.getFirst(), place));
        }
        return new Independence(links.size(), groups(links, said, roots, places));
    }

    private static Set<OutletId> outlets(EvidenceSheet link) {
        Set<OutletId> outlets = new LinkedHashSet<>();
        OutletSheet outlet = link.source().outlet();
        if (outlet != null) {
            outlets.add(outlet.id());
        }
        OutletSheet repeated = link.originOutlet();
        if (repeated != null) {
            outlets.add(repeated.id());
        }
        return outlets;
    }

    private static List<Integer> members(SharedOrigin said, Map<EvidenceId, Integer> places) {
        return said.links().stream()
                .filter(places::containsKey)
                .map(places::get)
                .sorted()
                .toList();
    }

    private static List<Group> groups(
            List<EvidenceSheet> links, Collection<SharedOrigin> said, Roots roots, Map<EvidenceId, Integer> places) {
        Map<Integer, List<EvidenceSheet>> byRoot = new LinkedHashMap<>();
        Map<Integer, List<String>> reasons = new HashMap<>();
        for (int place = 0; place < links.size(); place++) {
            byRoot.computeIfAbsent(roots.of(place), root -> new ArrayList<>()).add(links.get(place));
        }
        for (SharedOrigin each : said) {
            List<Integer> shared = members(each, places);
            if (shared.size() > 1) {
                reasons.computeIfAbsent(roots.of(shared.getFirst()), root -> new ArrayList<>())
                        .add(each.because());
            }
        }
        return byRoot.entrySet().stream()
                .map(entry -> new Group(entry.getValue(), reasons.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** Disjoint sets of places, named by their smallest. */
    private static final class Roots {

        private final int[] parent;

        Roots(int size) {
            parent = new int[size];
            for (int place = 0; place < size; place++) {
                parent[place] = place;
            }
        }

        int of(int place) {
            int root = place;
            while (parent[root] != root) {
                root = parent[root];
            }
            return root;
        }

        void join(int one, int other) {
            int a = of(one);
            int b = of(other);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
