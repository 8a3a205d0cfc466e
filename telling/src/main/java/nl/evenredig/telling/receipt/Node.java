// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;

/// A JSON text as it stands, with the line of each value.
sealed interface Node {
    int row();

    /// Whether the other says the same, wherever it stands: fields in any order, items in theirs.
    boolean saysTheSameAs(Node other);

    /// One text, number, truth value or null, as written.
    ///
    /// @param isText whether it stood between quotes
    record Leaf(String text, boolean isText, int row) implements Node {
        @Override
        public boolean saysTheSameAs(Node other) {
            return other instanceof Leaf(String said, boolean wasText, int _)
                    && isText == wasText
                    && text.equals(said);
        }
    }

    /// A list.
    record Row(List<Node> items, int row) implements Node {
        @Override
        public boolean saysTheSameAs(Node other) {
            if (!(other instanceof Row(List<Node> others, int _))
                    || items.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).saysTheSameAs(others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// An object.
    record Branch(Map<String, Node> fields, int row) implements Node {
        @Override
        public boolean saysTheSameAs(Node other) {
            if (!(other instanceof Branch(var others, int _)) || fields.size() != others.size()) {
                return false;
            }
            for (Map.Entry<String, Node> field : fields.entrySet()) {
                Node found = others.get(field.getKey());
                if (found == null || !field.getValue().saysTheSameAs(found)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Reads one JSON value.
    ///
    /// @throws StreamReadException when the text is not JSON
    static Node parse(Reader in) {
        try (JsonParser json = Json.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            Node node = read(json, json.nextToken());
            if (json.nextToken() != null) {
                throw new StreamReadException(json, "more than one value");
            }
            return node;
        }
    }

    private static Node read(JsonParser json, JsonToken token) {
        int row = Math.max(0, json.currentTokenLocation().getLineNr());
        return switch (token) {
            case START_OBJECT -> branch(json, row);
            case START_ARRAY -> items(json, row);
            case VALUE_STRING -> new Leaf(json.getString(), true, row);
            case null, default -> scalar(json, token, row);
        };
    }

    private static Node scalar(
            JsonParser json, @org.jspecify.annotations.Nullable JsonToken token, int row) {
        if (token == null || !token.isScalarValue()) {
            throw new StreamReadException(json, "no value");
        }
        return new Leaf(json.getString(), false, row);
    }

    private static Node branch(JsonParser json, int row) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (fields.put(name, read(json, json.nextToken())) != null) {
                throw new StreamReadException(json, "the same name twice: " + name);
            }
        }
        return new Branch(fields, row);
    }

    private static Node items(JsonParser json, int row) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = json.nextToken();
                token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            items.add(read(json, token));
        }
        return new Row(items, row);
    }
}
