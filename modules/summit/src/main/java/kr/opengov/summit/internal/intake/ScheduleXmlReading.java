package kr.opengov.summit.internal.intake;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/**
 * Reads schedule.xml leniently: real files leave out what the XSD demands. A document type, an entity or anything that is
 * not well-formed is refused with its line; nothing outside the file is ever opened.
 */
final class ScheduleXmlReading {
    private final XMLStreamReader xml;
    private final Map<String, String> conference = new HashMap<>();
    private final List<ImportedSchedule.Theme> themes = new ArrayList<>();
    private final List<Read> events = new ArrayList<>();
    private int headLine = 1;

    /** An event before the zone of the summit is known, which may stand behind it. */
    private record Read(int line, String guid, Map<String, String> texts, List<ImportedSchedule.Speaker> speakers) {}

    private ScheduleXmlReading(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * @throws Refusal {@code IMPORT_NOT_WELL_FORMED}, {@code IMPORT_DOCTYPE}, and those of {@link EventFacts} and {@link
     *     EventList}, each with its line
     */
    static ImportedSchedule read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new ScheduleXmlReading(factory.createXMLStreamReader(new ByteArrayInputStream(file))).schedule();
        } catch (XMLStreamException e) {
            throw new Refusal(
                    "IMPORT_NOT_WELL_FORMED",
                    e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
        }
    }

    private ImportedSchedule schedule() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refusal("IMPORT_DOCTYPE", line());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "conference" -> conference();
                    case "track" -> track();
                    case "event" -> event();
                    default -> {
                        // Lists, days and rooms are only frames; the room stands in each event.
                    }
                }
            }
        }
        ImportedSchedule.Head head = EventFacts.head(headLine, conference);
        EventList list = new EventList(head);
        for (Read read : events) {
            list.add(read.line(), read.guid(), event(read, head.zone()));
        }
        return new ImportedSchedule(head, themes, list.events());
    }

    private void conference() throws XMLStreamException {
        headLine = line();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !"conference".equals(xml.getLocalName())) {
            if (xml.isStartElement() && "track".equals(xml.getLocalName())) {
                track();
            } else if (xml.isStartElement()) {
                conference.put(xml.getLocalName(), text());
            }
        }
    }

    private void track() throws XMLStreamException {
        int line = line();
        String slug = xml.getAttributeValue(null, "slug");
        String name = xml.getAttributeValue(null, "name");
        String text = text();
        String title = new EventFacts(line, Map.of("track", Blank.is(name) ? text : name)).theme();
        if (title != null) {
            themes.add(new ImportedSchedule.Theme(slug, title));
        }
    }

    private void event() throws XMLStreamException {
        int line = line();
        String guid = xml.getAttributeValue(null, "guid");
        String id = xml.getAttributeValue(null, "id");
        Map<String, String> texts = new HashMap<>();
        List<ImportedSchedule.Speaker> speakers = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !"event".equals(xml.getLocalName())) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "persons", "links", "attachments" -> {
                        // What is in them follows as elements of their own.
                    }
                    case "person" -> person(speakers);
                    default -> texts.put(xml.getLocalName(), text());
                }
            }
        }
        events.add(new Read(line, guid == null && id != null ? "id " + id : guid, texts, speakers));
    }

    /** Text of an element, also with elements inside, such as HTML that was not escaped. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal("IMPORT_DOCTYPE", line());
                default -> {
                    // Comments say nothing to readers.
                }
            }
        }
        return text.toString().strip();
    }

    /** The person id 0 is a placeholder for somebody without a profile. */
    private void person(List<ImportedSchedule.Speaker> speakers) throws XMLStreamException {
        int line = line();
        String id = xml.getAttributeValue(null, "id");
        String guid = xml.getAttributeValue(null, "guid");
        String name = text();
        if (!name.isEmpty()) {
            String key = guid != null ? guid : id != null && !"0".equals(id) ? id : null;
            speakers.add(new ImportedSchedule.Speaker(key, new EventFacts(line, Map.of()).name(name), null));
        }
    }

    private static ImportedSchedule.Event event(Read read, ZoneId zone) {
        Map<String, String> texts = read.texts();
        // "start" is only the time of day; the moment stands in "date".
        texts.remove("start");
        texts.remove("end");
        if (texts.containsKey("date")) {
            texts.put("start", texts.get("date"));
        }
        return EventList.event(read.line(), new EventFacts(read.line(), texts), read.speakers(), null, zone);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}
