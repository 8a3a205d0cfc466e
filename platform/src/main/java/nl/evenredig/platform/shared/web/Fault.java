// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// One thing that is still wrong in a form.
///
/// @param field the id of the field it is about
/// @param message what to do, as a sentence
public record Fault(String field, String message) {}
