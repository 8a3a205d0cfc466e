// SPDX-License-Identifier: EUPL-1.2
/// The pages of the portal: what people send in and read back, and the desk at which it is dealt with.
@NullMarked
package nl.evenredig.platform.portal.web;

import org.jspecify.annotations.NullMarked;
