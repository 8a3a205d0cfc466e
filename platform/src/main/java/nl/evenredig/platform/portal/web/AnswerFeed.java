// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.evenredig.platform.portal.PublishedAnswer;
import nl.evenredig.platform.shared.web.Page;

/// Published answers as an Atom 1.0 feed (RFC 4287).
///
/// @param page whose language and addresses
record AnswerFeed(Page page) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    byte[] of(List<PublishedAnswer> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", page.language().tag());
            element(xml, "id", uuid("antwoorden"));
            element(xml, "title", page.say("portal.answers.title"));
            element(xml, "updated", changed(answers).toString());
            link(xml, "self", AnswerList.PATH + "/atom");
            link(xml, "alternate", AnswerList.PATH);
            xml.writeStartElement("author");
            element(xml, "name", author());
            xml.writeEndElement();
            for (PublishedAnswer answer : answers) {
                write(xml, answer);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static Instant changed(List<PublishedAnswer> answers) {
        return answers.stream()
                .map(PublishedAnswer::answeredAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private void write(XMLStreamWriter xml, PublishedAnswer answer) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", "nl");
        element(xml, "id", uuid("antwoord/" + answer.id()));
        element(xml, "title", answer.subject().title());
        element(xml, "updated", answer.answeredAt().toString());
        link(xml, "alternate", answer.path());
        element(xml, "summary", answer.answer().brief());
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
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
