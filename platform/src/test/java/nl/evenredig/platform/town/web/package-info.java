// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.town.web;

import org.jspecify.annotations.NullMarked;
