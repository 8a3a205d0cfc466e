// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.list;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.evenredig.platform.shared.form.Plain;

/// What somebody looks for in a list. All of it stands in the address, so that it can be kept, sent on and gone back to:
/// `?q=zorg&wijk=HM03&blad=2`. Never used for what may not stand in an address, such as names of people.
///
/// @param words what was typed in the search box; empty for everything
/// @param filters what was chosen, by its name in the address; nothing chosen is absent
/// @param page which sheet was asked for, from 1
public record Search(String words, Map<String, String> filters, int page) {
    private static final String WORDS = "q";
    private static final String PAGE = "blad";
    private static final int MOST_WORDS = 200;
    private static final int MOST_PAGES = 1_000_000;

    public Search {
        filters = Map.copyOf(filters);
    }

    /// @param filters the names of the filters this list knows; others in the address are passed over
    public static Search of(HttpServletRequest request, List<String> filters) {
        return of(request.getParameterMap(), filters);
    }

    static Search of(Map<String, String[]> asked, List<String> filters) {
        Map<String, String> chosen = new TreeMap<>();
        for (String filter : filters) {
            String value = first(asked, filter);
            if (!value.isEmpty()) {
                chosen.put(filter, value);
            }
        }
        return new Search(first(asked, WORDS), chosen, page(first(asked, PAGE)));
    }

    public boolean isEmpty() {
        return words.isEmpty() && filters.isEmpty();
    }

    /// What was chosen for this filter; empty for everything.
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    /// The same search for another value of a filter, from the first sheet; without that filter when it is empty.
    public Search with(String filter, String value) {
        Map<String, String> changed = new TreeMap<>(filters);
        if (value.isEmpty()) {
            changed.remove(filter);
        } else {
            changed.put(filter, value);
        }
        return new Search(words, changed, 1);
    }

    /// The sheet that was asked for, brought within what there is.
    ///
    /// @param total how many were found
    /// @param size how many stand on one sheet
    public Sheet sheet(long total, int size) {
        return Sheet.of(page, total, size);
    }

    /// What comes behind the path in the address of one sheet of this search; empty or `?…`.
    public String query(int page) {
        StringBuilder query = new StringBuilder();
        append(query, WORDS, words);
        new TreeMap<>(filters).forEach((name, value) -> append(query, name, value));
        append(query, PAGE, page <= 1 ? "" : Integer.toString(page));
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(Map<String, String[]> asked, String name) {
        String[] values = asked.getOrDefault(name, new String[0]);
        String value = values.length == 0 ? "" : Plain.line(values[0]);
        return value.length() > MOST_WORDS ? Plain.line(value.substring(0, MOST_WORDS)) : value;
    }

    private static int page(String typed) {
        return typed.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_PAGES) : 1;
    }
}
