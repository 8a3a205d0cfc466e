// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating.fit;

/// Which people are bound to each other, directly or through others.
final class Unions {
    private final int[] parent;
    private final int[] size;

    Unions(int people) {
        parent = new int[people];
        size = new int[people];
        for (int i = 0; i < people; i++) {
            parent[i] = i;
            size[i] = 1;
        }
    }

    int find(int person) {
        int root = person;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /// How many people are bound to this one, itself included.
    int size(int person) {
        return size[find(person)];
    }

    void join(int one, int other) {
        int first = Math.min(find(one), find(other));
        int second = Math.max(find(one), find(other));
        if (first != second) {
            parent[second] = first;
            size[first] += size[second];
        }
    }
}
