// SPDX-License-Identifier: EUPL-1.2
/// The pages on which everyone reads how long things are kept, and officials what was destroyed.
@NullMarked
package nl.evenredig.platform.shared.retention.web;

import org.jspecify.annotations.NullMarked;
