// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Entry;

/// What happened, as an Atom 1.0 feed (RFC 4287). Ids stay the same wherever the pages move.
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Page page;

    Feed(Page page) {
        this.page = page;
    }

    /// One question: an item for each entry, the last changed first.
    byte[] of(Dossier dossier, List<Entry> entries) {
        List<Item> items =
                entries.stream()
                        .sorted(Comparator.comparing(Entry::changedAt).reversed())
                        .map(entry -> item(dossier, entry))
                        .toList();
        return write(
                new Head(
                        dossier.title(),
                        dossier.language(),
                        "vraag/" + dossier.id(),
                        dossier.changedAt()),
                dossier.id().path(),
                items);
    }

    /// All questions: an item for each, the last changed first.
    byte[] of(List<Dossier> dossiers) {
        List<Item> items = dossiers.stream().map(this::item).toList();
        Instant changed =
                dossiers.stream()
                        .map(Dossier::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        return write(
                new Head(page.say("thread.list.title"), page.language().tag(), "vragen", changed),
                "/vragen",
                items);
    }

    private record Head(String title, String language, String name, Instant changed) {}

    private record Item(
            String id, String title, String text, String language, String path, Instant changed) {}

    private Item item(Dossier dossier, Entry entry) {
        boolean isGone = entry.isWithdrawn();
        String text =
                entry.withdrawal()
                        .map(taken ->
                                page.say(
                                        "thread.withdrawn",
                                        page.date(Card.day(taken.at())),
                                        taken.reason()))
                        .orElseGet(() -> entry.now().wording().text());
        String title =
                isGone ? page.say("thread.withdrawn.title") : entry.now().wording().headline();
        return new Item(
                entry.id().value().toString(),
                title,
                text,
                isGone ? page.language().tag() : entry.now().wording().language(),
                dossier.id().path() + "#bericht-" + entry.id(),
                entry.changedAt());
    }

    private Item item(Dossier dossier) {
        return new Item(
                uuid("vraag/" + dossier.id()),
                dossier.title(),
                dossier.opening().lead(),
                dossier.language(),
                dossier.id().path(),
                dossier.changedAt());
    }

    private byte[] write(Head head, String path, List<Item> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", head.language());
            element(xml, "id", "urn:uuid:" + uuid(head.name()));
            element(xml, "title", head.title());
            element(xml, "updated", head.changed().toString());
            link(xml, "self", path + "/atom");
            link(xml, "alternate", path);
            xml.writeStartElement("author");
            element(xml, "name", author());
            xml.writeEndElement();
            for (Item item : items) {
                write(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", item.language());
        element(xml, "id", "urn:uuid:" + item.id());
        element(xml, "title", item.title());
        element(xml, "updated", item.changed().toString());
        link(xml, "alternate", item.path());
        element(xml, "summary", item.text());
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", page.address(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String author() {
        return page.sign()
                .town()
                .map(town -> page.say("shared.municipality", town))
                .orElseGet(() -> page.say("shared.product"));
    }

    /// The same for the same thing, in every language and at every address.
    private String uuid(String name) {
        String whole = "evenredig/" + page.sign().town().orElse("") + "/" + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
