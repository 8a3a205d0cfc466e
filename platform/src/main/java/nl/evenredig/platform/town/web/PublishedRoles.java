// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.web;

import java.util.Arrays;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Name;
import nl.evenredig.platform.shared.web.Published;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.stereotype.Component;

/// What each of us can do here has a page on which readers may say something.
@Component
final class PublishedRoles implements Published {
    @Override
    public Optional<Name> title(String path, Texts texts) {
        return Arrays.stream(RolePage.values())
                .filter(role -> role.path().equals(path))
                .map(role -> new Name(texts.say("town.role." + role.key()), ""))
                .findFirst();
    }
}
