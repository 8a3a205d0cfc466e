// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import nl.evenredig.budget.Election;
import nl.evenredig.budget.Rules;

/// What a receipt says, before anyone has counted it again.
public final class Claim {
    private final String software;
    private final String input;
    private final Election election;
    private final Rules rules;
    private final Node document;

    Claim(String software, String input, Count counted, Node document) {
        this.software = software;
        this.input = input;
        this.election = counted.election();
        this.rules = counted.rules();
        this.document = document;
    }

    /// Name and version of what made the receipt.
    public String software() {
        return software;
    }

    /// SHA-256 of the canonical `.pb` that was counted.
    public String input() {
        return input;
    }

    public Election election() {
        return election;
    }

    public Rules rules() {
        return rules;
    }

    Node document() {
        return document;
    }
}
