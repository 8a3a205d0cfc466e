// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.Locale;

/// The rules for contributions, in the order in which readers find them; a refusal names one of them.
public enum HouseRule {
    /// It is about the page.
    SUBJECT(1),
    /// It tells nothing private about somebody else.
    PRIVACY(2),
    /// It threatens and insults nobody.
    RESPECT(3),
    /// It puts no group of people down.
    EQUALITY(4),
    /// It advertises nothing.
    ADVERTISING(5),
    /// It breaks no law.
    LAW(6),
    /// It was not said by the same person already.
    ONCE(7);

    private final int number;

    HouseRule(int number) {
        this.number = number;
    }

    /// As readers count.
    public int number() {
        return number;
    }

    /// The end of its text keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
