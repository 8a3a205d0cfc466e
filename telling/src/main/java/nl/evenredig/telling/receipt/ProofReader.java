// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.receipt;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Argument;
import nl.evenredig.sortition.Stage;

/// Reads the proof in a receipt of a draw, and its numbers.
final class ProofReader {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,5000}");
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,5000}(/[0-9]{1,5000})?");

    private ProofReader() {}

    static Stage stage(Field field) {
        List<Argument> argument =
                field.get("argument").items().stream().map(ProofReader::argument).toList();
        return new Stage(fraction(field.get("value")), numbers(field.get("weights")), argument);
    }

    private static Argument argument(Field field) {
        if (field.get("kind").isPresent()) {
            int kind = field.get("kind").whole(0).orElse(0);
            return new Argument.Fork(kind, field.get("most").whole(0).orElse(0));
        }
        List<BigInteger> numbers = numbers(field.get("numbers"));
        if (numbers.size() < 2) {
            field.get("numbers").fault("draw.receipt.number");
            return new Argument.Fork(0, 0);
        }
        Map<String, BigInteger> households = new HashMap<>();
        for (Field household : field.get("households").items()) {
            Field name = household.get("household");
            BigInteger counts = whole(household.get("counts"));
            if (households.put(name.text().orElse(""), counts) != null) {
                name.fault("draw.receipt.twice");
            }
        }
        List<BigInteger> quotas = numbers.subList(2, numbers.size());
        return new Argument.Sum(numbers.get(0), numbers.get(1), quotas, households);
    }

    /// Whole numbers with one space between.
    private static List<BigInteger> numbers(Field field) {
        List<BigInteger> numbers = new ArrayList<>();
        String text = field.text().orElse("");
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (!WHOLE.matcher(word).matches()) {
                field.fault("draw.receipt.number");
                return List.of();
            }
            numbers.add(new BigInteger(word));
        }
        return numbers;
    }

    static BigInteger whole(Field field) {
        Optional<String> text = field.text().filter(it -> WHOLE.matcher(it).matches());
        if (text.isEmpty()) {
            field.fault("draw.receipt.number");
        }
        return text.map(BigInteger::new).orElse(BigInteger.ZERO);
    }

    static Ratio fraction(Field field) {
        Optional<String> text = field.text().filter(it -> FRACTION.matcher(it).matches());
        if (text.isEmpty() || text.get().matches(".*/0+")) {
            field.fault("draw.receipt.fraction");
            return Ratio.ZERO;
        }
        return Ratio.parse(text.get());
    }
}
