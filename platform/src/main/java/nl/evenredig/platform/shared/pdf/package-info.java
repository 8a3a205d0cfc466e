// SPDX-License-Identifier: EUPL-1.2
/// The house's one door to PDF: a template goes in, a file that can be read aloud comes out.
@NullMarked
package nl.evenredig.platform.shared.pdf;

import org.jspecify.annotations.NullMarked;
