// SPDX-License-Identifier: EUPL-1.2
/// Mail: letters are put in an outbox with what they tell about, and delivered over SMTP afterwards.
@NullMarked
package nl.evenredig.platform.shared.mail;

import org.jspecify.annotations.NullMarked;
