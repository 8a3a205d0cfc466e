// SPDX-License-Identifier: EUPL-1.2
/// The pages of dossiers: the list, one question with its timeline, following it, its feeds, and the desk of those who
/// write.
@NullMarked
package nl.evenredig.platform.thread.web;

import org.jspecify.annotations.NullMarked;
