// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.evenredig.exact.Finding;

/// One place in a receipt that is being read; what is wrong with it joins the findings.
///
/// @param path where it is, said only when something is wrong with it
/// @param node what stands there, when anything does
/// @param row its line, or that of what should hold it
/// @param findings where faults are noted
record Field(Supplier<String> path, Optional<Node> node, int row, List<Finding> findings) {
    /// Up to 13 digits before the point: far more than any town has, and sums stay exact.
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,13}(\\.[0-9]{2})?");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    static Field root(Node node, List<Finding> findings) {
        return new Field(() -> "", Optional.of(node), node.row(), findings);
    }

    Field get(String name) {
        Optional<Node> found =
                node.filter(Node.Branch.class::isInstance)
                        .map(branch -> ((Node.Branch) branch).fields().get(name));
        return child(() -> path.get().isEmpty() ? name : path.get() + "." + name, found);
    }

    /// Its items; a fault when it is no list.
    List<Field> items() {
        if (node.isPresent() && node.get() instanceof Node.Row(List<Node> items, int _)) {
            List<Field> fields = new ArrayList<>(items.size());
            for (Node item : items) {
                int i = fields.size();
                fields.add(child(() -> path.get() + "[" + i + "]", Optional.of(item)));
            }
            return fields;
        }
        fault("receipt.list");
        return List.of();
    }

    boolean isPresent() {
        return node.isPresent();
    }

    Optional<String> text() {
        Optional<String> text = leaf(true);
        if (text.isEmpty()) {
            fault("receipt.text");
        }
        return text;
    }

    /// A whole number from `least`, of at most nine digits.
    OptionalInt whole(int least) {
        Optional<String> number = leaf(false).filter(text -> WHOLE.matcher(text).matches());
        if (number.isEmpty() || Integer.parseInt(number.get()) < least) {
            fault("receipt.whole", Integer.toString(least));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(number.get()));
    }

    /// An amount of more than nothing, in cents.
    OptionalLong cents() {
        Optional<String> amount = leaf(true).filter(text -> DECIMAL.matcher(text).matches());
        long cents =
                amount.map(text -> new BigDecimal(text).movePointRight(2).longValueExact())
                        .orElse(0L);
        if (cents < 1) {
            fault("receipt.amount");
            return OptionalLong.empty();
        }
        return OptionalLong.of(cents);
    }

    Optional<Boolean> truth() {
        Optional<String> text =
                leaf(false).filter(word -> word.equals("true") || word.equals("false"));
        if (text.isEmpty()) {
            fault("receipt.truth");
        }
        return text.map(Boolean::valueOf);
    }

    /// One of the values whose code is written here.
    <T> Optional<T> oneOf(T[] values, Function<T, String> code) {
        Optional<String> written = leaf(true);
        Optional<T> found =
                Stream.of(values)
                        .filter(value -> written.filter(code.apply(value)::equals).isPresent())
                        .findFirst();
        if (found.isEmpty()) {
            fault("receipt.choice", String.join(" | ", Stream.of(values).map(code).toList()));
        }
        return found;
    }

    /// Notes a fault here: the first argument of its text is this place, the second what stands there.
    void fault(String key, String... more) {
        String written =
                switch (node.orElse(null)) {
                    case Node.Leaf(String text, boolean _, int _) -> text;
                    case Node.Row _ -> "[…]";
                    case Node.Branch _ -> "{…}";
                    case null -> "";
                };
        String[] arguments =
                Stream.concat(Stream.of(path.get(), written), Stream.of(more))
                        .toArray(String[]::new);
        findings.add(
                Finding.error(row, path.get(), isPresent() ? key : "receipt.missing", arguments));
    }

    private Optional<String> leaf(boolean isText) {
        return node.isPresent()
                        && node.get() instanceof Node.Leaf(String text, boolean quoted, int _)
                        && quoted == isText
                ? Optional.of(text)
                : Optional.empty();
    }

    private Field child(Supplier<String> place, Optional<Node> found) {
        return new Field(place, found, found.map(Node::row).orElse(row), findings);
    }
}
