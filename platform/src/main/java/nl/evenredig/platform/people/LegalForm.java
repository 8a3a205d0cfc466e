// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

/// How an organisation stands in law. None is needed: a network of people is an organisation too.
public enum LegalForm {
    /// No legal form: an informal network.
    INFORMAL,
    FOUNDATION,
    ASSOCIATION,
    COOPERATIVE,
    OTHER
}
