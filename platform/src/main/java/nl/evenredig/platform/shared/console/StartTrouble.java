// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.console;

import nl.evenredig.platform.shared.database.TownInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// Says in plain words why the town does not open, where we know what the person who starts it can do.
final class StartTrouble implements SpringBootExceptionReporter {
    StartTrouble(@Nullable ConfigurableApplicationContext context) {
        // Spring makes reporters with the context that failed; the reason is in the failure itself.
    }

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TownInUse inUse) {
                say("serve.inUse", inUse.home());
                return true;
            }
            if (cause instanceof PortInUseException taken) {
                say("serve.portTaken", Integer.toString(taken.getPort()));
                return true;
            }
        }
        return false;
    }

    private static void say(String key, String argument) {
        ConsoleWords console = ConsoleWords.on(System.err);
        console.say(key, argument);
        console.say(key + ".action");
    }
}
