package kr.opengov.platform.internal.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A composition as a tree of HTML for the PDF: headings, lists, tables with header cells, so that the tags of the PDF say
 * what things are. Words enter as text nodes, hence nothing in them is markup.
 */
final class PaperMarkup {
    /** Marks the place between text and foot that is stretched until the foot reaches the bottom of the page. */
    static final String FILLER = "filler";

    /** Marks the foot. */
    static final String FOOT = "foot";

    /** Points that each level of items moves to the right: two strokes (2타), the width of one syllable. */
    private static final double INDENT = 1.0;

    /** Cells up to this width stand in the middle of their column, longer ones at its left. */
    private static final double SHORT_CELL = 12;
    /** Rows with a longer text may be torn apart by the end of a page. */
    private static final int LONG_CELL = 600;

    private final Document tree;
    private final Composition composition;

    private PaperMarkup(Document tree, Composition composition) {
        this.tree = tree;
        this.composition = composition;
    }

    /**
     * @param filler height of the gap above the foot in points
     * @param withAnnexes false to learn where the foot comes to stand
     */
    static Document of(Composition composition, String style, double filler, boolean withAnnexes) {
        try {
            Document tree = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new PaperMarkup(tree, composition).build(style, filler, withAnnexes);
            return tree;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("No XML on this Java", impossible);
        }
    }

    private void build(String style, double filler, boolean withAnnexes) {
        Element html = tree.createElement("html");
        tree.appendChild(html);
        html.setAttribute("lang", composition.language());
        Element head = add(html, "head", null);
        add(head, "title", null).appendChild(tree.createTextNode(composition.title()));
        Element description = add(head, "meta", null);
        description.setAttribute("name", "description");
        description.setAttribute("content", composition.title());
        Element subject = add(head, "meta", null);
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", composition.title());
        add(head, "style", null).appendChild(tree.createTextNode(style));
        Element body = add(html, "body", Wording.isKorean(composition.language()) ? null : "english");
        pieces(add(body, "div", null), composition.main());
        Element gap = add(body, "div", null);
        gap.setAttribute("id", FILLER);
        gap.setAttribute("style", String.format(Locale.ROOT, "height: %.2fpt", filler));
        Element foot = add(body, "div", "foot");
        foot.setAttribute("id", FOOT);
        pieces(foot, composition.foot());
        if (withAnnexes) {
            composition.annexes().forEach(annex -> annex(body, annex));
        }
    }

    private void annex(Element body, Composition.AnnexPages annex) {
        Element pages = add(body, "div", "annex");
        say(pages, "p", "annex-label", annex.label());
        say(pages, "h2", "annex-title", annex.title());
        pieces(pages, annex.pieces());
    }

    private void pieces(Element parent, List<Piece> pieces) {
        Deque<OpenList> lists = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Item item) {
                item(parent, lists, item);
            } else {
                lists.clear();
                piece(parent, piece);
            }
        }
    }

    private void piece(Element parent, Piece piece) {
        if (piece instanceof Piece.Organisation organisation) {
            say(parent, "p", "organisation", organisation.text());
        } else if (piece instanceof Piece.Labelled labelled) {
            Element line = add(parent, "p", "labelled");
            say(line, "span", "label", labelled.label());
            lines(line, labelled.lines());
        } else if (piece instanceof Piece.Title title) {
            Element line = add(parent, "h1", "title");
            say(line, "span", "label", title.label());
            line.appendChild(tree.createTextNode(title.text()));
        } else if (piece instanceof Piece.Text text) {
            lines(add(parent, "p", "text"), text.lines());
        } else if (piece instanceof Piece.AnnexLine line) {
            annexLine(parent, line);
        } else if (piece instanceof Piece.Table table) {
            table(parent, table);
        } else if (piece instanceof Piece.Sender sender) {
            say(parent, "p", "sender", sender.text());
        } else if (piece instanceof Piece.Officers officers) {
            officers(parent, officers.officers());
        } else if (piece instanceof Piece.FootLine line) {
            footLine(parent, line.parts());
        }
    }

    /** A list that later items may still join. */
    private record OpenList(int level, Element list) {}

    private void item(Element parent, Deque<OpenList> lists, Piece.Item item) {
        while (!lists.isEmpty() && lists.peek().level() > item.level()) {
            lists.pop();
        }
        if (lists.isEmpty() || lists.peek().level() < item.level()) {
            Element within =
                    lists.isEmpty() ? parent : (Element) lists.peek().list().getLastChild();
            int above = lists.isEmpty() ? 1 : lists.peek().level();
            Element list = add(within, "ul", null);
            double indent = (item.level() - above) * INDENT;
            list.setAttribute("style", String.format(Locale.ROOT, "margin-left: %.2fem", indent));
            lists.push(new OpenList(item.level(), list));
        }
        Element entry = add(lists.peek().list(), "li", null);
        Element text = add(entry, "p", null);
        if (!item.mark().isEmpty()) {
            String mark = item.mark() + " ";
            hang(text, Typeface.width(mark));
            text.appendChild(tree.createTextNode(mark));
        }
        lines(text, item.lines());
    }

    private static void hang(Element element, double width) {
        element.setAttribute(
                "style", String.format(Locale.ROOT, "padding-left: %.2fem; text-indent: %.2fem", width, -width));
    }

    private void annexLine(Element parent, Piece.AnnexLine line) {
        Element text = add(parent, "p", line.label().isEmpty() ? "labelled" : "labelled first-annex");
        if (!line.label().isEmpty()) {
            say(text, "span", "label", line.label());
        }
        text.appendChild(tree.createTextNode((line.mark() + " " + line.text()).strip()));
    }

    private void table(Element parent, Piece.Table table) {
        if (!table.caption().isEmpty()) {
            say(parent, "p", "table-title", table.caption());
        }
        Element element = add(parent, "table", "cells");
        element.setAttribute("summary", table.caption());
        Element columns = add(element, "colgroup", null);
        table.widths().forEach(width -> add(columns, "col", null).setAttribute("style", percent(width)));
        Element header = add(add(element, "thead", null), "tr", null);
        table.header().forEach(cell -> say(header, "th", null, cell).setAttribute("scope", "col"));
        Element rows = add(element, "tbody", null);
        boolean[] shortColumns = shortColumns(table);
        for (List<List<String>> row : table.rows()) {
            boolean torn =
                    row.stream().flatMap(List::stream).mapToInt(String::length).sum() > LONG_CELL;
            Element line = add(rows, "tr", torn ? "long" : null);
            for (int column = 0; column < row.size(); column++) {
                lines(add(line, "td", shortColumns[column] ? "short" : null), row.get(column));
            }
        }
    }

    private static boolean[] shortColumns(Piece.Table table) {
        boolean[] shortColumns = new boolean[table.header().size()];
        IntStream.range(0, shortColumns.length)
                .forEach(column -> shortColumns[column] = table.rows().stream()
                        .flatMap(row -> row.get(column).stream())
                        .allMatch(line -> Typeface.width(line) <= SHORT_CELL));
        return shortColumns;
    }

    private static String percent(int width) {
        return String.format(Locale.ROOT, "width: %.2f%%", width * 100.0 / ColumnWidths.WHOLE);
    }

    private void officers(Element parent, List<Piece.Officer> officers) {
        Element table = add(parent, "table", "officers");
        Element what = add(add(table, "thead", null), "tr", null);
        Element who = add(add(table, "tbody", null), "tr", null);
        for (Piece.Officer officer : officers) {
            Element header = add(what, "th", null);
            header.setAttribute("scope", "col");
            say(header, "span", "part", officer.part());
            say(header, "span", "position", officer.position());
            Element cell = add(who, "td", null);
            say(cell, "span", "signature", officer.signature());
            say(cell, "span", "name", officer.name());
        }
    }

    private void footLine(Element parent, List<String> parts) {
        Element line = add(parent, "p", "foot-line");
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (last) {
                line.appendChild(tree.createTextNode(parts.get(i)));
            } else {
                say(line, "span", i == 0 ? "first" : "second", parts.get(i));
            }
        }
    }

    private void lines(Element parent, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                add(parent, "br", null);
            }
            parent.appendChild(tree.createTextNode(lines.get(i)));
        }
    }

    private Element say(Element parent, String name, String style, String text) {
        Element element = add(parent, name, style);
        element.appendChild(tree.createTextNode(text));
        return element;
    }

    private Element add(Element parent, String name, String style) {
        Element element = tree.createElement(name);
        if (style != null) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }
}
