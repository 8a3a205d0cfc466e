// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.io.Reader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.evenredig.exact.Finding;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Certificate;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Method;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.Stage;
import tools.jackson.core.JacksonException;

/// Reads receipts of draws: any text gives a receipt, or all that is wrong with it.
public final class DrawReceiptReader {
    private final Field root;
    private final List<Ratio> chances = new ArrayList<>();
    private final List<Ratio> bounds = new ArrayList<>();
    private final SortedMap<Integer, List<Integer>> kinds = new TreeMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private DrawReceiptReader(Field root) {
        this.root = root;
    }

    /// What came of reading: the receipt, or every fault found.
    public record Reading(Optional<DrawReceipt> receipt, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /// Reads to the end; never throws, whatever the text.
    public static Reading read(Reader in) {
        List<Finding> findings = new ArrayList<>();
        try {
            Field root = Field.root(Node.parse(in), findings);
            Optional<DrawReceipt> receipt = new DrawReceiptReader(root).receipt();
            receipt.map(DrawJson::fingerprint)
                    .filter(hash -> !root.get("sha256").text().equals(Optional.of(hash)))
                    .ifPresent(hash -> root.get("sha256").fault("draw.receipt.changed", hash));
            return new Reading(findings.isEmpty() ? receipt : Optional.empty(), findings);
        } catch (JacksonException e) {
            findings.add(Finding.error(0, "", "receipt.notJson"));
            return new Reading(Optional.empty(), findings);
        }
    }

    private Optional<DrawReceipt> receipt() {
        if (!isReceipt()) {
            return Optional.empty();
        }
        Optional<Method> method = root.get("method").oneOf(Method.values(), Method::code);
        Optional<String> salt = root.get("salt").text();
        int seats = root.get("seats").whole(1).orElse(0);
        List<Quota> quotas = quotas();
        List<Person> people = people(quotas);
        if (!root.findings().isEmpty()) {
            return Optional.empty();
        }
        List<String> features = quotas.stream().map(Quota::feature).distinct().toList();
        List<Panel> panels = panels();
        List<Stage> stages =
                root.get("certificate").items().stream().map(ProofReader::stage).toList();
        if (!root.findings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DrawReceipt(
                        new Pool(features, quotas, people, seats),
                        method.orElse(Method.LEXIMIN),
                        new Lottery(panels),
                        chances,
                        bounds,
                        new Certificate(List.copyOf(kinds.values()), stages),
                        salt.orElse("")));
    }

    private boolean isReceipt() {
        Field format = root.get("format");
        Field version = root.get("version");
        if (!format.text().equals(Optional.of(DrawReceipt.FORMAT))) {
            format.fault("receipt.format", DrawReceipt.FORMAT);
        } else if (version.whole(1).orElse(0) != DrawReceipt.VERSION) {
            version.fault("receipt.version", Integer.toString(DrawReceipt.VERSION));
        }
        return root.findings().isEmpty();
    }

    private List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        for (Field field : root.get("quotas").items()) {
            String feature = field.get("feature").text().orElse("");
            String value = field.get("value").text().orElse("");
            int least = field.get("least").whole(0).orElse(0);
            int most = field.get("most").whole(least).orElse(least);
            int leastFlex = field.get("leastFlex").whole(0).orElse(0);
            if (leastFlex > least) {
                field.get("leastFlex").fault("draw.receipt.quota");
            }
            int mostFlex = field.get("mostFlex").whole(most).orElse(most);
            quotas.add(
                    new Quota(feature, value, least, most, Math.min(leastFlex, least), mostFlex));
        }
        return quotas;
    }

    private List<Person> people(List<Quota> quotas) {
        List<String> features = quotas.stream().map(Quota::feature).distinct().toList();
        List<Person> people = new ArrayList<>();
        for (Field field : root.get("people").items()) {
            Field idField = field.get("id");
            String id = idField.text().orElse("");
            if (places.putIfAbsent(id, people.size()) != null) {
                idField.fault("draw.receipt.twice");
            }
            List<Integer> own = new ArrayList<>();
            for (Field quota : field.get("quotas").items()) {
                int place = quota.whole(0).orElse(0);
                boolean isKnown =
                        place < quotas.size()
                                && own.size() < features.size()
                                && quotas.get(place).feature().equals(features.get(own.size()));
                own.add(isKnown ? place : 0);
                if (!isKnown) {
                    quota.fault("draw.receipt.quota");
                }
            }
            if (own.size() != features.size()) {
                field.get("quotas").fault("draw.receipt.quota");
            }
            people.add(new Person(id, own, field.get("household").text().orElse("")));
            chances(field, people.size() - 1);
        }
        return people;
    }

    private void chances(Field field, int person) {
        Ratio chance = ProofReader.fraction(field.get("chance"));
        chances.add(chance);
        Field bound = field.get("bound");
        bounds.add(bound.isPresent() ? ProofReader.fraction(bound) : chance);
        Field kind = field.get("kind");
        if (kind.isPresent()) {
            kinds.computeIfAbsent(kind.whole(0).orElse(0), _ -> new ArrayList<>()).add(person);
        }
    }

    private List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        for (Field field : root.get("panels").items()) {
            Set<Integer> members = new HashSet<>();
            List<Integer> all = new ArrayList<>();
            for (Field member : field.get("members").items()) {
                Integer place = places.get(member.text().orElse(""));
                if (place == null || !members.add(place)) {
                    member.fault("draw.receipt.person");
                } else {
                    all.add(place);
                }
            }
            BigInteger tickets = ProofReader.whole(field.get("tickets"));
            if (tickets.signum() <= 0) {
                field.get("tickets").fault("receipt.whole", "1");
            } else {
                panels.add(new Panel(tickets, all));
            }
        }
        if (panels.isEmpty()) {
            root.get("panels").fault("receipt.list");
        }
        return panels;
    }
}
