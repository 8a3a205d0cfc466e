// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands a test the running town or a browser in it; both are started once for the whole test run, when first asked.
public final class InTown implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(InTown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningTown.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningTown town = once(context, RunningTown.class, RunningTown::new);
        return parameter.getParameter().getType() == RunningTown.class
                ? town
                : once(context, Visitors.class, () -> new Visitors(town));
    }

    private static <T> T once(ExtensionContext context, Class<T> type, Supplier<T> start) {
        T started = context.getRoot().getStore(SPACE).computeIfAbsent(type, _ -> start.get(), type);
        return Objects.requireNonNull(started);
    }
}
