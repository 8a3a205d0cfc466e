// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import nl.evenredig.platform.portal.Cluster;
import nl.evenredig.platform.portal.ClusterId;
import nl.evenredig.platform.portal.Clusters;
import nl.evenredig.platform.portal.Signal;
import nl.evenredig.platform.portal.SignalId;
import nl.evenredig.platform.portal.SignalState;
import nl.evenredig.platform.portal.Signals;
import nl.evenredig.platform.shared.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Shows the desk with a signal or a cluster open at its side. What became part of something else is read there.
@Component
final class DeskShow {
    private final DeskSheets sheets;
    private final DeskPanels panels;
    private final Signals signals;
    private final Clusters clusters;

    DeskShow(DeskSheets sheets, DeskPanels panels, Signals signals, Clusters clusters) {
        this.sheets = sheets;
        this.panels = panels;
        this.signals = signals;
        this.clusters = clusters;
    }

    String list(DeskVisit visit) {
        visit.model().addAttribute("sheet", sheets.of(visit.request(), visit.page()));
        return "portal/desk";
    }

    String signal(Signal signal, Form form, DeskVisit visit) {
        if (signal.cluster().isPresent()) {
            return DeskMoves.to("/loket/bundel/" + signal.cluster().get(), visit.page());
        }
        visit.model().addAttribute("panel", panels.of(signal, form, visit.page()));
        list(visit);
        return "portal/desksignal";
    }

    String cluster(Cluster cluster, Form form, DeskVisit visit) {
        if (cluster.state() == SignalState.QUESTION) {
            return DeskMoves.to("/loket/vraag/" + cluster.question().orElseThrow(), visit.page());
        }
        visit.model()
                .addAttribute(
                        "panel",
                        panels.of(cluster, clusters.signals(cluster.id()), form, visit.page()));
        list(visit);
        return "portal/deskcluster";
    }

    Signal signal(String id) {
        return SignalId.read(id)
                .flatMap(signals::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Cluster cluster(String id) {
        return ClusterId.read(id)
                .flatMap(clusters::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
