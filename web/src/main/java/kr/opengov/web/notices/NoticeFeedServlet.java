package kr.opengov.web.notices;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kr.opengov.platform.notices.NoticeFilter;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.notices.Notices;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Language;

/** The latest notices as an Atom feed (RFC 4287), in the language of the address; a text in the other one says so. */
@WebServlet("/notices.atom")
public class NoticeFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 30;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Format format;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        String site = request.getScheme() + "://" + request.getHeader("Host")
                + getServletContext().getContextPath() + language.prefix();
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "public, max-age=300");
        try {
            XMLStreamWriter feed =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            write(feed, site, language.locale().getLanguage());
        } catch (XMLStreamException e) {
            throw new IOException("the feed broke off", e);
        }
    }

    private void write(XMLStreamWriter feed, String site, String language) throws XMLStreamException {
        var latest =
                notices.published(NoticeFilter.ALL, PageRequest.first(ENTRIES)).rows();
        feed.writeStartDocument("UTF-8", "1.0");
        feed.setDefaultNamespace(ATOM);
        feed.writeStartElement(ATOM, "feed");
        feed.writeDefaultNamespace(ATOM);
        feed.writeAttribute("xml:lang", language);
        element(feed, "id", site + "/notices");
        element(feed, "title", format.sentence("notices.feed.title"));
        // A feed without entries has not changed since the portal began.
        element(
                feed,
                "updated",
                latest.stream()
                        .map(NoticeView::changedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        link(feed, "self", site + "/notices.atom");
        link(feed, "alternate", site + "/notices");
        for (NoticeView notice : latest) {
            entry(feed, site, language, notice);
        }
        feed.writeEndElement();
        feed.writeEndDocument();
        feed.flush();
    }

    private static void entry(XMLStreamWriter feed, String site, String language, NoticeView notice)
            throws XMLStreamException {
        String address = site + "/notices/" + notice.id();
        feed.writeStartElement(ATOM, "entry");
        feed.writeAttribute("xml:lang", notice.title().languageOf(language));
        element(feed, "id", address);
        element(feed, "title", notice.title().text(language));
        element(feed, "updated", notice.changedAt().toString());
        element(feed, "published", notice.publishedAt().toString());
        feed.writeStartElement(ATOM, "author");
        element(feed, "name", notice.unit());
        feed.writeEndElement();
        link(feed, "alternate", address);
        element(feed, "summary", notice.body().text(language));
        feed.writeEndElement();
    }

    private static void element(XMLStreamWriter feed, String name, String text) throws XMLStreamException {
        feed.writeStartElement(ATOM, name);
        // Signs that XML 1.0 cannot hold would break the whole feed.
        feed.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
        feed.writeEndElement();
    }

    private static void link(XMLStreamWriter feed, String relation, String address) throws XMLStreamException {
        feed.writeEmptyElement(ATOM, "link");
        feed.writeAttribute("rel", relation);
        feed.writeAttribute("href", address);
    }
}
