// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.exact;

/// One thing an engine did on the way to its outcome. Each engine has its own sealed kinds; together they retell how the
/// outcome came about.
public interface Step {
    /// The text that tells this step, for example `budget.step.bought`.
    String key();
}
