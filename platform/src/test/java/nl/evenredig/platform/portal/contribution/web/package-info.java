// SPDX-License-Identifier: EUPL-1.2
/// Proof about the pages of contributions.
@NullMarked
package nl.evenredig.platform.portal.contribution.web;

import org.jspecify.annotations.NullMarked;
