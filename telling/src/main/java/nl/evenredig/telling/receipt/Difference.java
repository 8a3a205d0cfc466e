// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One place where a receipt says something else than the count that was done again.
///
/// @param path where in the JSON, for example `steps[12].cost`
/// @param claimed what the receipt says; empty when it says nothing there
/// @param counted what came of counting again; empty when the receipt should say nothing there
public record Difference(String path, Optional<String> claimed, Optional<String> counted) {
    private static final int LONGEST = 120;

    /// Every place where two JSON values differ, in the order of the text.
    static List<Difference> between(Node claimed, Node counted) {
        List<Difference> found = new ArrayList<>();
        compare("", claimed, counted, found);
        return found;
    }

    /// Places get a name only once something in them differs: most receipts are large, and hold.
    private static void compare(String path, Node claimed, Node counted, List<Difference> found) {
        if (claimed.saysTheSameAs(counted)) {
            return;
        }
        if (claimed instanceof Node.Branch left && counted instanceof Node.Branch right) {
            compareFields(path, left, right, found);
        } else if (claimed instanceof Node.Row left && counted instanceof Node.Row right) {
            compareItems(path, left, right, found);
        } else {
            found.add(new Difference(path, Optional.of(told(claimed)), Optional.of(told(counted))));
        }
    }

    private static void compareFields(
            String path, Node.Branch claimed, Node.Branch counted, List<Difference> found) {
        Set<String> names = new LinkedHashSet<>(claimed.fields().keySet());
        names.addAll(counted.fields().keySet());
        for (String name : names) {
            String place = path.isEmpty() ? name : path + "." + name;
            compareOrMiss(place, field(claimed, name), field(counted, name), found);
        }
    }

    private static void compareItems(
            String path, Node.Row claimed, Node.Row counted, List<Difference> found) {
        int most = Math.max(claimed.items().size(), counted.items().size());
        for (int i = 0; i < most; i++) {
            compareOrMiss(path + "[" + i + "]", item(claimed, i), item(counted, i), found);
        }
    }

    private static Optional<Node> field(Node.Branch branch, String name) {
        return Optional.ofNullable(branch.fields().get(name));
    }

    private static Optional<Node> item(Node.Row row, int i) {
        return i < row.items().size() ? Optional.of(row.items().get(i)) : Optional.empty();
    }

    private static void compareOrMiss(
            String path, Optional<Node> claimed, Optional<Node> counted, List<Difference> found) {
        if (claimed.isPresent() && counted.isPresent()) {
            compare(path, claimed.get(), counted.get(), found);
        } else {
            found.add(
                    new Difference(
                            path, claimed.map(Difference::told), counted.map(Difference::told)));
        }
    }

    private static String told(Node node) {
        String text = written(node);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String written(Node node) {
        return switch (node) {
            case Node.Leaf(String text, boolean isText, int _) -> isText ? '"' + text + '"' : text;
            case Node.Row(List<Node> items, int _) ->
                    items.stream().limit(LONGEST).map(Difference::written).toList().toString();
            case Node.Branch(var fields, int _) -> {
                List<String> parts = new ArrayList<>();
                fields.forEach((name, value) -> parts.add(name + ": " + written(value)));
                yield "{" + String.join(", ", parts) + "}";
            }
        };
    }
}
