// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.Set;

/// How far a referral is.
///
/// ```mermaid
/// stateDiagram-v2
///   [*] --> SENT
///   SENT --> ACCEPTED
///   SENT --> DECLINED: with a reason
///   SENT --> WITHDRAWN: the town takes it back
///   ACCEPTED --> ANSWERED
///   ACCEPTED --> DECLINED: with a reason
///   ACCEPTED --> WITHDRAWN: the town takes it back
/// ```
public enum ReferralState {
    /// The organisation was asked.
    SENT,
    /// It will answer.
    ACCEPTED,
    /// It will not; the question is back with the town.
    DECLINED,
    /// Its answer is in the dossier.
    ANSWERED,
    /// The town took it back.
    WITHDRAWN;

    /// Whether a referral can go from this state to the next.
    public boolean leadsTo(ReferralState next) {
        return switch (this) {
            case SENT -> Set.of(ACCEPTED, DECLINED, WITHDRAWN).contains(next);
            case ACCEPTED -> Set.of(ANSWERED, DECLINED, WITHDRAWN).contains(next);
            case DECLINED, ANSWERED, WITHDRAWN -> false;
        };
    }

    /// Whether the organisation still has to do something.
    public boolean isOpen() {
        return this == SENT || this == ACCEPTED;
    }
}
