// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What lies on the desk: new signals, signals laid together and questions in one list, with the most pressing first.
@Component
@Transactional(readOnly = true)
public class Inbox {
    private final InboxStore store;
    private final WorkStore work;
    private final LikenessStore likeness;
    private final Books books;

    Inbox(InboxStore store, WorkStore work, LikenessStore likeness, Books books) {
        this.store = store;
        this.work = work;
        this.likeness = likeness;
        this.books = books;
    }

    /// Some of what somebody looks for. When nothing has those words, what is spelt nearly like them among the newest.
    ///
    /// @param first how many to pass over
    public List<Work> some(InboxQuery query, int first, int most) {
        return work.of(store.some(query, first, most));
    }

    /// How many there are; of what is searched for at most [InboxQuery#COUNTED], which then means that many or more.
    public int count(InboxQuery query) {
        return store.size(query);
    }

    /// How many lie in each view that is counted.
    public Map<InboxView, Integer> counts(InboxQuery.Reader reader) {
        Map<InboxView, Integer> counts = new EnumMap<>(InboxView.class);
        for (InboxView view :
                List.of(InboxView.OPEN, InboxView.MINE, InboxView.LATE, InboxView.TELL)) {
            counts.put(view, store.size(InboxQuery.of(view, reader)));
        }
        return counts;
    }

    /// Answers of the month of a day, within what was promised.
    public Kept kept(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return store.kept(month.atDay(1), month.atEndOfMonth(), books.clock().getZone());
    }

    /// In which languages new signals are, with how many of each.
    public Map<String, Integer> languages() {
        return store.languages();
    }

    /// What is like a signal: open work about the same thing, and earlier answers; the likest first.
    public List<Similar> similar(Signal signal, int most) {
        return likeness.like(Likeness.of(signal), most);
    }

    /// What is like a question.
    public List<Similar> similar(Question question, List<Signal> askers, int most) {
        return likeness.like(Likeness.of(question, askers), most);
    }

    /// What is like signals that lie together.
    public List<Similar> similar(Cluster cluster, List<Signal> signals, int most) {
        return likeness.like(Likeness.of(cluster, signals), most);
    }
}
