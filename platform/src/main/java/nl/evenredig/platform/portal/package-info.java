// SPDX-License-Identifier: EUPL-1.2
/// Floor 3: everyone is heard and hears back. Signals come in from anyone; several about one thing become one knowledge
/// question; a question gets an owner, a day and an answer, and closes only after its askers heard what came of it.
///
/// ```mermaid
/// stateDiagram-v2
///   state Signal {
///     [*] --> s_RECEIVED
///     s_RECEIVED --> s_CLUSTERED: bundle
///     s_CLUSTERED --> s_RECEIVED: unbundle
///     s_CLUSTERED --> s_QUESTION: ask
///     s_CLUSTERED --> s_NOTED: note
///     s_CLUSTERED --> s_REFERRED: refer
///     s_NOTED --> s_CLUSTERED: undo
///     s_REFERRED --> s_CLUSTERED: undo
///     s_QUESTION --> s_CLUSTERED: split
///   }
/// ```
///
/// The states of a question stand in [QuestionState].
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "place", "people", "thread"})
package nl.evenredig.platform.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
