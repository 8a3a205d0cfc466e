// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition;

import java.util.List;

/// The proof that nobody's chance can be raised without lowering that of someone who has no more.
///
/// @param stages lowest chance first
public record Certificate(List<Stage> stages) {
    public Certificate {
        stages = List.copyOf(stages);
    }
}
