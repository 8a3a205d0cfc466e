// SPDX-License-Identifier: EUPL-1.2
/// A hall full of phones, without browsers: what they send and get over HTTP, also when the network fails them.
@NullMarked
package nl.evenredig.platform.hall;

import org.jspecify.annotations.NullMarked;
