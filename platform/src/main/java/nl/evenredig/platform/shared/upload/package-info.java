// SPDX-License-Identifier: EUPL-1.2
/// Photos, documents and voices that people send along: looked at, kept, and shown only to who may.
@NullMarked
package nl.evenredig.platform.shared.upload;

import org.jspecify.annotations.NullMarked;
