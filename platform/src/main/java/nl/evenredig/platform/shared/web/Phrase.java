// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A sentence with names in it. The names take part in the sentence as private-use characters, so that neither a
/// language nor a name can bring mark-up in: everything between them is escaped.
record Phrase(String sentence, List<Name> names) implements Content {
    private static final char FIRST = '\uE000';

    Phrase {
        names = List.copyOf(names);
    }

    static Phrase of(Function<Object[], String> say, Object... arguments) {
        List<Name> names = new ArrayList<>();
        Object[] marked = arguments.clone();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] instanceof Name name) {
                marked[i] = String.valueOf((char) (FIRST + names.size()));
                names.add(name);
            }
        }
        return new Phrase(say.apply(marked), names);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        OwaspHtmlTemplateOutput escaped = new OwaspHtmlTemplateOutput(output);
        escaped.setContext("p", null);
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int which = sentence.charAt(i) - FIRST;
            if (which >= 0 && which < names.size()) {
                escaped.writeUserContent(sentence.substring(from, i));
                write(names.get(which), escaped);
                from = i + 1;
            }
        }
        escaped.writeUserContent(sentence.substring(from));
    }

    private static void write(Name name, OwaspHtmlTemplateOutput output) {
        output.writeContent("<bdi lang=\"");
        output.setContext("bdi", "lang");
        output.writeUserContent(name.language());
        output.setContext("bdi", null);
        output.writeContent("\">");
        output.writeUserContent(name.text());
        output.writeContent("</bdi>");
    }
}
