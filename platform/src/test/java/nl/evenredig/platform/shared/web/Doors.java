// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.shared.access.Permission;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// All page handlers of a running town: which there are, whom they let in, and which of them answers an address.
public final class Doors {
    private final RequestMappingHandlerMapping mapping;

    private Doors(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    public static Doors of(RunningTown town) {
        return new Doors(
                town.parts(RequestMappingHandlerMapping.class).stream()
                        .filter(doors -> doors.getClass() == RequestMappingHandlerMapping.class)
                        .findFirst()
                        .orElseThrow());
    }

    /// Every handler, with the address it answers.
    public Map<RequestMappingInfo, HandlerMethod> all() {
        return mapping.getHandlerMethods();
    }

    public Collection<HandlerMethod> handlers() {
        return all().values();
    }

    /// The handlers that show or give something to whoever only asks.
    public List<Method> read() {
        return all().entrySet().stream()
                .filter(door -> isRead(door.getKey()))
                .map(door -> door.getValue().getMethod())
                .toList();
    }

    /// The handler that answers whoever asks for this address.
    ///
    /// @param path without language, and without a question mark
    public Optional<HandlerMethod> answering(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return Optional.ofNullable(mapping.getHandler(request))
                    .map(HandlerExecutionChain::getHandler)
                    .map(HandlerMethod.class::cast);
        } catch (Exception e) {
            throw new IllegalStateException("No handler can answer path=" + path + ".", e);
        }
    }

    /// What somebody must be allowed to be let in; empty for a door that is open, and for one that lets nobody in.
    public static Optional<Permission> needed(HandlerMethod handler) {
        return Doorkeeper.isOpen(handler) ? Optional.empty() : Doorkeeper.needed(handler);
    }

    static boolean isRead(RequestMappingInfo door) {
        Set<RequestMethod> methods = door.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
