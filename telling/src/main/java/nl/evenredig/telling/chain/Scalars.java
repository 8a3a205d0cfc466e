// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// One row of a file: an object of texts and whole numbers, each name once.
record Scalars(Map<String, String> texts, Map<String, Long> numbers) {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// Empty when the row is anything else.
    static Optional<Scalars> of(String row) {
        Scalars read = new Scalars(new LinkedHashMap<>(), new LinkedHashMap<>());
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), row)) {
            boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
            return isObject && read.take(json) && json.nextToken() == null
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private boolean take(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                texts.put(name, json.getString());
            } else if (token == JsonToken.VALUE_NUMBER_INT) {
                numbers.put(name, json.getLongValue());
            } else {
                return false;
            }
        }
        return json.currentToken() == JsonToken.END_OBJECT;
    }

    boolean hasOnly(Set<String> namesOfTexts, String number) {
        return texts.keySet().equals(namesOfTexts) && numbers.keySet().equals(Set.of(number));
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    long number(String name) {
        return numbers.getOrDefault(name, 0L);
    }
}
