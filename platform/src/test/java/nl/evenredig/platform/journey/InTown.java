// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands a test the running town, a browser in it, or a town whose municipality has its own sign-in; each is started once
/// for the whole test run, when first asked.
public final class InTown implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(InTown.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningTown.class || type == Visitors.class || type == MunicipalTown.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == MunicipalTown.class) {
            return once(context, MunicipalTown.class, MunicipalTown::new);
        }
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
