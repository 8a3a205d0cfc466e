// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// Who may enter a database server: PostgreSQL's `pg_hba.conf`.
///
/// Towns made before passwords let everyone on the machine in; they are given one when they are opened again.
///
/// @param rules the file with a line for each way in
record AccessStore(Path rules) {
    private static final Pattern WAY_IN_FOR_EVERYONE =
            Pattern.compile("^([^#\n]*\\s)trust[ \t]*$", Pattern.MULTILINE);

    static AccessStore of(Path database) {
        return new AccessStore(database.resolve("pg_hba.conf"));
    }

    /// From now on asks for this password, also in a database that did not. Stopped halfway, it is done again.
    void demand(Password password, DataSource open) throws IOException {
        String text = Files.readString(rules);
        if (!WAY_IN_FOR_EVERYONE.matcher(text).find()) {
            return;
        }
        try (Connection connection = open.getConnection();
                Statement statement = connection.createStatement()) {
            // The password is made of digits and letters a to f: nothing in it can end the literal.
            statement.execute("alter role current_user password '" + password.text() + "'");
            Path draft = rules.resolveSibling("pg_hba.conf.draft");
            Files.writeString(
                    draft, WAY_IN_FOR_EVERYONE.matcher(text).replaceAll("$1scram-sha-256"));
            Files.move(draft, rules, StandardCopyOption.ATOMIC_MOVE);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The database must take a password, but refused it.", e);
        }
    }
}
