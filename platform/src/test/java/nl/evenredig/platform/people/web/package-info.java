// SPDX-License-Identifier: EUPL-1.2
/// Tests of signing in, over the wire.
@NullMarked
package nl.evenredig.platform.people.web;

import org.jspecify.annotations.NullMarked;
