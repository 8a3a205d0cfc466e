// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Tells whether a revised text can stand where another stood.
final class Revising {
    /// No text becomes longer than this.
    static final int MOST = 1000;

    private Revising() {}

    /// Every reason why not; empty when it can.
    static List<RevisionFault> faults(String made, String revised, Locale language) {
        List<RevisionFault> faults = new ArrayList<>();
        if (revised.isBlank()) {
            faults.add(RevisionFault.EMPTY);
        }
        if (revised.length() > MOST) {
            faults.add(RevisionFault.LONG);
        }
        if (!isPattern(revised, language)) {
            faults.add(RevisionFault.BRACES);
        } else if (!arguments(made).equals(arguments(revised))) {
            faults.add(RevisionFault.ARGUMENTS);
        }
        return faults;
    }

    private static boolean isPattern(String text, Locale language) {
        try {
            new MessageFormat(text, language).applyPattern(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// The numbers of the arguments a text asks for.
    private static Set<String> arguments(String text) {
        MessagePattern parsed = new MessagePattern(text);
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            boolean isName =
                    part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                            || part.getType() == MessagePattern.Part.Type.ARG_NAME;
            if (isName) {
                arguments.add(parsed.getSubstring(part));
            }
        }
        return arguments;
    }
}
