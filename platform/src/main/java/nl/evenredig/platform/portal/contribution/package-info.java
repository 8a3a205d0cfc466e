// SPDX-License-Identifier: EUPL-1.2
/// What readers say under a published page, and what came of it. `Contributions` is their door, `Moderation` that of the
/// desk; `Signalling` is the one place where a contribution becomes a signal.
///
/// A contribution goes through these states by these moves, and by no others (`ContributionState`, `Move`):
///
/// ```mermaid
/// stateDiagram-v2
///     [*] --> RECEIVED : nobody has looked at it yet
///     [*] --> SPAM : the field nobody sees was filled in
///     RECEIVED --> HELD : HOLD
///     RECEIVED --> SPAM : SUSPECT
///     HELD --> SPAM : SUSPECT
///     HELD --> PUBLISHED : PUBLISH
///     HELD --> REFUSED : REFUSE
///     PUBLISHED --> REFUSED : REFUSE
///     ANSWERED --> REFUSED : REFUSE
///     LINKED --> REFUSED : REFUSE
///     SPAM --> HELD : RECONSIDER
///     PUBLISHED --> HELD : RECONSIDER
///     REFUSED --> HELD : RECONSIDER
///     PUBLISHED --> ANSWERED : ANSWER
///     ANSWERED --> ANSWERED : ANSWER
///     LINKED --> LINKED : ANSWER
///     PUBLISHED --> LINKED : LINK
///     ANSWERED --> LINKED : LINK
///     RECEIVED --> WITHDRAWN : WITHDRAW
///     HELD --> WITHDRAWN : WITHDRAW
///     SPAM --> WITHDRAWN : WITHDRAW
///     PUBLISHED --> WITHDRAWN : WITHDRAW
///     REFUSED --> WITHDRAWN : WITHDRAW
///     ANSWERED --> WITHDRAWN : WITHDRAW
///     LINKED --> WITHDRAWN : WITHDRAW
/// ```
///
/// RECEIVED means that it just came in. HELD means that a colleague has it in hand: looks at it, or waits until a voice is
/// written down or a text is translated, without which nothing is published. Who publishes or refuses what nobody had in
/// hand takes it in hand by that: two steps are noted. Only the author withdraws, at any time, with the secret link.
@NullMarked
@NamedInterface("contribution")
package nl.evenredig.platform.portal.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
