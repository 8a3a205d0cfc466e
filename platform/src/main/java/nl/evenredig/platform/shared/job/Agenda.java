// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import javax.sql.DataSource;
import nl.evenredig.platform.shared.TownSettings;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// Where a part asks for an [Errand]. It is noted in the transaction in which it is asked, so it is done exactly when
/// that holds.
@Component
public class Agenda {
    static final String TABLE = "shared.scheduled_task";

    private final SchedulerClient client;
    private final String town;

    Agenda(DataSource database, TownSettings settings) {
        this.client =
                SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                        .tableName(TABLE)
                        .build();
        this.town = settings.municipality().code();
    }

    /// Asks for an errand; nothing happens when the same one still waits for the same subject.
    ///
    /// @param errand its name
    /// @param subject what it is for, as an id
    /// @param when not before
    public void ask(String errand, String subject, Instant when) {
        client.scheduleIfNotExists(new TaskInstance<Void>(task(town, errand), subject), when);
    }

    /// What a job or an errand is called in the table: towns that share a database do not see each other's.
    static String task(String town, String name) {
        return town + "/" + name;
    }
}
