// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution.web;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Published;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The published page that contributions are about.
///
/// @param path its address without language
/// @param name what it is called
public record Subject(String path, Name name) {
    /// The language of its name; absent when it is the reader's.
    public Optional<String> language() {
        return Optional.of(name.language()).filter(tag -> !tag.isEmpty());
    }

    /// Asks all parts for their published pages.
    @Component
    static final class Shelf {
        private final List<Published> parts;

        Shelf(ObjectProvider<Published> parts) {
            this.parts = parts.orderedStream().toList();
        }

        /// The page at an address that anyone can type; empty when nobody publishes it.
        Optional<Subject> find(String path, Page page) {
            return parts.stream()
                    .flatMap(part -> part.title(path, page.texts()).stream())
                    .map(name -> new Subject(path, name))
                    .findFirst();
        }

        /// The same for an address that was a published page once.
        Subject recall(String path, Page page) {
            return find(path, page).orElseGet(() -> new Subject(path, new Name(path, "")));
        }
    }
}
