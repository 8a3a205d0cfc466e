// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.keys.Shortcut;
import nl.evenredig.platform.shared.web.Entrance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation leads to the desk and to referrals, and which keys work at the desk.
@Configuration(proxyBeanMethods = false)
class DeskEntrance {
    @Bean
    Entrance entranceToDesk() {
        return Entrance.behind(Permission.ANSWER_QUESTIONS, "portal.desk.entrance", "/loket", 10);
    }

    @Bean
    Entrance entranceToReferrals() {
        return Entrance.behind(
                Permission.REPRESENT, "portal.referral.entrance", "/mijn/doorverwijzingen", 7);
    }

    @Bean
    Shortcut deskMoveKeys() {
        return new Shortcut("j  k", "portal.keys.move", 201);
    }

    @Bean
    Shortcut deskChooseKey() {
        return new Shortcut("x", "portal.keys.choose", 202);
    }

    @Bean
    Shortcut deskBundleKey() {
        return new Shortcut("b", "portal.keys.bundle", 203);
    }

    @Bean
    Shortcut deskTriageKey() {
        return new Shortcut("t", "portal.keys.triage", 204);
    }

    @Bean
    Shortcut deskAnswerKey() {
        return new Shortcut("a", "portal.keys.answer", 205);
    }

    @Bean
    Shortcut deskUndoKey() {
        return new Shortcut("z", "portal.keys.undo", 206);
    }
}
