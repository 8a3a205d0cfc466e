// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Words of the demo by name, from a file with the columns `naam` and `tekst`.
record DemoWords(Map<String, String> words) {
    DemoWords {
        words = Map.copyOf(words);
    }

    static DemoWords of(String file) throws IOException {
        Map<String, String> words = new HashMap<>();
        new DemoFile(file)
                .rows()
                .forEach(row -> words.put(row.getField("naam"), row.getField("tekst")));
        return new DemoWords(words);
    }

    String say(String name) {
        return Objects.requireNonNull(words.get(name));
    }
}
