// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// What came of writing an organisation.
public sealed interface Saving {
    /// It stands there now.
    record Saved(Organisation organisation) implements Saving {}

    /// Nothing was written: another organisation has this name.
    record NameTaken(Organisation other) implements Saving {}

    /// Nothing was written: somebody else wrote it since the writer read it.
    record Overtaken(Organisation current) implements Saving {}
}
