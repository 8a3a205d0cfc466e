// SPDX-License-Identifier: EUPL-1.2
/// The page on which a sender reads and prints their receipt.
@NullMarked
package nl.evenredig.platform.shared.receipt.web;

import org.jspecify.annotations.NullMarked;
