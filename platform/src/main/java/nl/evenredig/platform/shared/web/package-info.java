// SPDX-License-Identifier: EUPL-1.2
/// The shell of every page: languages, navigation, security headers, errors, and the small pieces pages are built from.
@NullMarked
package nl.evenredig.platform.shared.web;

import org.jspecify.annotations.NullMarked;
