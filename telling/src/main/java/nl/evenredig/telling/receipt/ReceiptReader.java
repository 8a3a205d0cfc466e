// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.Election;
import nl.evenredig.budget.Rules;
import nl.evenredig.exact.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Reads receipts: any text gives a claim, or all that is wrong with it.
public final class ReceiptReader {
    private ReceiptReader() {}

    /// Reads to the end; never throws, whatever the text.
    public static ClaimReading read(Reader in) {
        List<Finding> findings = new ArrayList<>();
        try {
            return read(Node.parse(in), findings);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int row = place == null ? 0 : Math.max(0, place.getLineNr());
            findings.add(Finding.error(row, "", "receipt.notJson"));
            return new ClaimReading(Optional.empty(), findings);
        }
    }

    private static ClaimReading read(Node document, List<Finding> findings) {
        Field root = Field.root(document, findings);
        if (!isReceipt(root)) {
            return new ClaimReading(Optional.empty(), findings);
        }
        Optional<String> software = root.get("software").text();
        Optional<String> input = hash(root.get("input").get("sha256"));
        Optional<Election> election = new ElectionFields(root.get("election")).read();
        Optional<Rules> rules = RulesFields.read(root.get("rules"));
        if (!findings.isEmpty()
                || software.isEmpty()
                || input.isEmpty()
                || election.isEmpty()
                || rules.isEmpty()) {
            return new ClaimReading(Optional.empty(), findings);
        }
        Count counted = new Count(election.get(), rules.get());
        Claim claim = new Claim(software.get(), input.get(), counted, document);
        return new ClaimReading(Optional.of(claim), findings);
    }

    private static boolean isReceipt(Field root) {
        Field format = root.get("format");
        if (!format.text().equals(Optional.of(Receipt.FORMAT))) {
            format.fault("receipt.format", Receipt.FORMAT);
            return false;
        }
        Field version = root.get("version");
        if (version.whole(1).orElse(0) != Receipt.VERSION) {
            version.fault("receipt.version", Integer.toString(Receipt.VERSION));
            return false;
        }
        return true;
    }

    private static Optional<String> hash(Field field) {
        Optional<String> text = field.text();
        if (text.isPresent() && !text.get().matches("[0-9a-f]{64}")) {
            field.fault("receipt.hash");
            return Optional.empty();
        }
        return text;
    }
}
