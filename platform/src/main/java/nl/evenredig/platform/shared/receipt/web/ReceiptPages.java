// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.platform.shared.receipt.FormKey;
import nl.evenredig.platform.shared.receipt.Receipt;
import nl.evenredig.platform.shared.receipt.ReceiptTerm;
import nl.evenredig.platform.shared.receipt.ReceiptTime;
import nl.evenredig.platform.shared.receipt.Receipts;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Where a sender reads and prints the receipt of what they sent; whoever holds the link may.
@Controller
@ForEveryone
class ReceiptPages {
    private final Receipts receipts;
    private final Clock clock;

    ReceiptPages(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @GetMapping("/ontvangst/{secret}")
    String show(
            @PathVariable String secret,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        List<ReceiptView> found =
                FormKey.read(secret).map(receipts::of).orElseGet(List::of).stream()
                        .map(receipt -> shown(receipt, page))
                        .toList();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("receipts", found);
        model.addAttribute("years", ReceiptTerm.KEPT.getYears());
        return "receipt/receipt";
    }

    private ReceiptView shown(Receipt receipt, Page page) {
        ReceiptTime when = ReceiptTime.of(receipt, clock.getZone());
        return new ReceiptView(
                receipt,
                page.say(receipt.kind()),
                page.say("receipt.time", page.day(when.day()), when.time()));
    }
}
