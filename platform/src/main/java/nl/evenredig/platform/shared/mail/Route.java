// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

/// Where letters go.
public enum Route {
    /// To a mail server.
    SERVER,
    /// Into the mailbox of the demo, which everyone may look into; nothing leaves.
    DEMO,
    /// Nowhere: nobody told where the mail server is, so letters wait.
    NOWHERE
}
