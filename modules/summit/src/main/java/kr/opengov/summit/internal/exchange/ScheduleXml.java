package kr.opengov.summit.internal.exchange;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kr.opengov.summit.internal.release.ProgrammeDaysOf;
import kr.opengov.summit.internal.release.PublicGuids;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/** A release as schedule.xml of frab and pentabarf (the XSD of the c3voc). */
public final class ScheduleXml {
    private final ReleasedProgramme programme;
    private final ExportNames names;
    private final String site;
    private final XMLStreamWriter xml;

    private ScheduleXml(ReleasedProgramme programme, String site, XMLStreamWriter xml) {
        this.programme = programme;
        this.names = new ExportNames(programme);
        this.site = site;
        this.xml = xml;
    }

    /** @param site where the portal is, without a slash at the end, such as {@code https://opengov.example} */
    public static byte[] of(ReleasedProgramme programme, String site) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new ScheduleXml(programme, site, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(
                    "schedule.xml of " + programme.head().summit().acronym(), e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        Released.Summit summit = programme.head().summit();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("schedule");
        element("version", String.valueOf(programme.sequence()));
        xml.writeStartElement("conference");
        element("acronym", names.acronym());
        element("title", ExportNames.clean(summit.title()));
        element("start", summit.firstDay().toString());
        element("end", summit.lastDay().toString());
        element(
                "days",
                String.valueOf(summit.firstDay()
                        .datesUntil(summit.lastDay().plusDays(1))
                        .count()));
        element("timeslot_duration", "00:05");
        element("base_url", site + "/summit/" + summit.acronym());
        element("time_zone_name", summit.zone());
        for (Released.Theme theme : programme.head().themes()) {
            xml.writeEmptyElement("track");
            xml.writeAttribute("name", ExportNames.clean(theme.title()));
            xml.writeAttribute("slug", names.track(theme.code()));
        }
        xml.writeEndElement();
        int index = 1;
        for (Map.Entry<LocalDate, List<Released.Placed>> day : days().entrySet()) {
            day(index++, day.getKey(), day.getValue());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private Map<LocalDate, List<Released.Placed>> days() {
        return ProgrammeDaysOf.byDay(programme, names.running());
    }

    private void day(int index, LocalDate day, List<Released.Placed> held) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(index));
        xml.writeAttribute("date", day.toString());
        xml.writeAttribute("start", ExportNames.text(ProgrammeDaysOf.start(programme, day)));
        xml.writeAttribute("end", ExportNames.text(ProgrammeDaysOf.end(programme, day)));
        Map<String, List<Released.Placed>> rooms = new TreeMap<>();
        held.forEach(slot -> rooms.computeIfAbsent(names.room(slot.entry()), none -> new ArrayList<>())
                .add(slot));
        for (Map.Entry<String, List<Released.Placed>> room : rooms.entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", room.getKey());
            Long id = room.getValue().get(0).entry().room();
            if (id != null) {
                xml.writeAttribute("guid", PublicGuids.of("room", id).toString());
            }
            for (Released.Placed slot : room.getValue()) {
                event(slot.entry());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void event(Released.Entry entry) throws XMLStreamException {
        xml.writeStartElement("event");
        xml.writeAttribute("guid", entry.guid().toString());
        xml.writeAttribute("id", String.valueOf(names.number(entry)));
        String code = names.code(entry);
        if (code != null) {
            xml.writeAttribute("code", code);
        }
        element("room", names.room(entry));
        element("title", ExportNames.clean(entry.title()));
        element("subtitle", ExportNames.clean(entry.subtitle()));
        element("type", entry.format() == null ? "other" : ExportNames.clean(entry.format()));
        element("date", ExportNames.text(names.start(entry)));
        element("start", names.start(entry).toLocalTime().toString().substring(0, 5));
        element("duration", ExportNames.duration(entry));
        element("abstract", ExportNames.clean(entry.summary()));
        element("slug", names.slug(entry));
        Released.Theme theme = programme.theme(entry);
        element("track", theme == null ? "" : ExportNames.clean(theme.title()));
        xml.writeStartElement("persons");
        for (Released.Person person : entry.people()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", String.valueOf(person.id()));
            xml.writeAttribute("guid", PublicGuids.of("person", person.id()).toString());
            xml.writeCharacters(ExportNames.clean(person.name()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        element("language", names.language(entry));
        element("description", ExportNames.clean(entry.description()));
        element("url", site + "/summit/" + programme.head().summit().acronym() + "/" + entry.code());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
