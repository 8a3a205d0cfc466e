// SPDX-License-Identifier: EUPL-1.2
/// The pages on which readers contribute, authors follow their contribution, and the desk decides.
@NullMarked
package nl.evenredig.platform.portal.contribution.web;

import org.jspecify.annotations.NullMarked;
