// SPDX-License-Identifier: EUPL-1.2
/// Proof about forms that everyone may send.
@org.jspecify.annotations.NullMarked
package nl.evenredig.platform.shared.open;
