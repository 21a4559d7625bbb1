package kr.opengov.platform.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.documents.Annex;
import kr.opengov.platform.documents.ApprovalStep;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.documents.Issuer;
import kr.opengov.platform.documents.OfficialDocument;

/**
 * A document's words in the order of the paper (시행문): head (수신, 경유, 제목), text, 붙임, 끝., sender; at the foot the line
 * of approval, numbers and addresses; then the annexes. Both outputs are drawn from this and add no words.
 *
 * @param language of the labels and the text
 * @param title for the file's description
 * @param main head, text and sender
 * @param foot what stands at the bottom of the last page of the main part
 * @param annexes those with content, each beginning a page
 */
record Composition(String language, String title, List<Piece> main, List<Piece> foot, List<AnnexPages> annexes) {

    /** Officers beside each other; more go on a further row. */
    private static final int OFFICERS_IN_A_ROW = 4;

    /** An annex that is printed. */
    record AnnexPages(String label, String title, List<Piece> pieces) {}

    static Composition of(OfficialDocument document) {
        String language = document.language();
        return new Composition(
                language, PlainText.line(document.title()), main(document), foot(document), annexes(document));
    }

    /** Every word on the paper in reading order, without the empty ones. */
    List<String> words() {
        Stream<String> body = Stream.concat(main.stream(), foot.stream()).flatMap(piece -> piece.words().stream());
        Stream<String> enclosed = annexes.stream()
                .flatMap(annex -> Stream.concat(
                        Stream.of(annex.label(), annex.title()),
                        annex.pieces().stream().flatMap(piece -> piece.words().stream())));
        return Stream.concat(body, enclosed).filter(word -> !word.isEmpty()).toList();
    }

    private static List<Piece> main(OfficialDocument document) {
        String language = document.language();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Organisation(PlainText.line(document.issuer().organisation())));
        pieces.add(new Piece.Labelled(Wording.RECIPIENT.in(language), List.of(recipient(document))));
        pieces.add(new Piece.Labelled(Wording.VIA.in(language), List.of(PlainText.line(document.via()))));
        pieces.add(new Piece.Title(Wording.TITLE.in(language), PlainText.line(document.title())));
        List<Piece> text = new ArrayList<>(blocks(document.body(), language));
        text.addAll(annexLines(document.annexes(), language));
        pieces.addAll(ended(text, Wording.END.in(language)));
        String sender = PlainText.line(document.issuer().sender());
        if (!sender.isEmpty()) {
            pieces.add(new Piece.Sender(sender));
        }
        if (document.recipients().size() > 1) {
            String all = document.recipients().stream().map(PlainText::line).collect(Collectors.joining(", "));
            pieces.add(new Piece.Labelled(Wording.RECIPIENTS.in(language), List.of(all)));
        }
        return pieces;
    }

    private static String recipient(OfficialDocument document) {
        return switch (document.recipients().size()) {
            case 0 -> Wording.INTERNAL.in(document.language());
            case 1 -> PlainText.line(document.recipients().get(0));
            default -> Wording.SEE_RECIPIENTS.in(document.language());
        };
    }

    private static List<Piece> blocks(List<Block> blocks, String language) {
        List<String> marks = ItemMarks.of(blocks, language);
        List<Piece> pieces = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Item item) {
                pieces.add(new Piece.Item(item.level(), marks.get(i), PlainText.lines(item.text())));
            } else if (block instanceof Block.Paragraph paragraph) {
                pieces.add(new Piece.Text(PlainText.lines(paragraph.text())));
            } else if (block instanceof Block.Table table) {
                pieces.add(table(table));
            }
        }
        return pieces;
    }

    private static Piece table(Block.Table table) {
        List<String> header = table.header().stream().map(PlainText::line).toList();
        List<List<List<String>>> rows = table.rows().stream()
                .map(row -> row.stream().map(PlainText::lines).toList())
                .toList();
        return new Piece.Table(PlainText.line(table.caption()), header, rows, ColumnWidths.of(header, rows));
    }

    private static List<Piece> annexLines(List<Annex> annexes, String language) {
        List<Piece> lines = new ArrayList<>(annexes.size());
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            lines.add(new Piece.AnnexLine(
                    i == 0 ? Wording.ANNEX.in(language) : "",
                    annexes.size() == 1 ? "" : (i + 1) + ".",
                    PlainText.line(annex.title()) + " " + Wording.copies(annex.copies(), language)));
        }
        return lines;
    }

    /** The mark of the end stands behind the last word; under a table it has a line of its own. */
    private static List<Piece> ended(List<Piece> text, String end) {
        if (text.isEmpty()) {
            return List.of(new Piece.Text(List.of(end)));
        }
        List<Piece> ended = new ArrayList<>(text.subList(0, text.size() - 1));
        Piece last = text.get(text.size() - 1);
        if (last instanceof Piece.Item item) {
            ended.add(new Piece.Item(item.level(), item.mark(), ended(end, item.lines())));
        } else if (last instanceof Piece.Text paragraph) {
            ended.add(new Piece.Text(ended(end, paragraph.lines())));
        } else if (last instanceof Piece.AnnexLine line) {
            ended.add(new Piece.AnnexLine(line.label(), line.mark(), line.text() + "  " + end));
        } else {
            ended.add(last);
            ended.add(new Piece.Text(List.of(end)));
        }
        return ended;
    }

    private static List<String> ended(String end, List<String> lines) {
        List<String> ended = new ArrayList<>(lines);
        ended.set(ended.size() - 1, (lines.get(lines.size() - 1) + "  " + end).strip());
        return ended;
    }

    private static List<Piece> foot(OfficialDocument document) {
        String language = document.language();
        List<Piece> foot = new ArrayList<>();
        List<Piece.Officer> officers = document.approval().stream()
                .filter(step -> step.part() != ApprovalStep.Part.COOPERATION)
                .map(step -> officer(step, language))
                .toList();
        for (int from = 0; from < officers.size(); from += OFFICERS_IN_A_ROW) {
            foot.add(new Piece.Officers(officers.subList(from, Math.min(from + OFFICERS_IN_A_ROW, officers.size()))));
        }
        foot.add(new Piece.FootLine(List.of(
                Wording.COOPERATION.in(language),
                document.approval().stream()
                        .filter(step -> step.part() == ApprovalStep.Part.COOPERATION)
                        .map(step -> cooperation(step, language))
                        .collect(Collectors.joining(", ")))));
        foot.add(new Piece.FootLine(
                List.of(Wording.ISSUED.in(language), issued(document), Wording.RECEIVED.in(language))));
        foot.addAll(contact(document));
        return foot;
    }

    private static Piece.Officer officer(ApprovalStep step, String language) {
        return new Piece.Officer(
                Wording.part(step.part(), language),
                PlainText.line(step.position()),
                spaced(
                        Wording.mark(step.mark(), language),
                        step.day() == null ? "" : Wording.day(step.day(), language)),
                PlainText.line(step.name()));
    }

    private static String cooperation(ApprovalStep step, String language) {
        Piece.Officer officer = officer(step, language);
        return spaced(officer.position(), officer.name(), officer.signature());
    }

    private static String issued(OfficialDocument document) {
        String number = PlainText.line(document.registration().number());
        return document.registration().day() == null
                ? number
                : spaced(number, "(" + Wording.day(document.registration().day(), document.language()) + ")");
    }

    private static List<Piece> contact(OfficialDocument document) {
        String language = document.language();
        Issuer issuer = document.issuer();
        String place = slashed(
                spaced(labelled(Wording.POSTCODE, issuer.postcode(), language), PlainText.line(issuer.address())),
                PlainText.line(issuer.homepage()));
        String reach = slashed(
                spaced(
                        labelled(Wording.TELEPHONE, issuer.telephone(), language),
                        labelled(Wording.FAX, issuer.fax(), language)),
                PlainText.line(issuer.email()),
                PlainText.line(Wording.disclosure(document.disclosure(), language)));
        return Stream.of(place, reach)
                .filter(line -> !line.isEmpty())
                .<Piece>map(line -> new Piece.FootLine(List.of(line)))
                .toList();
    }

    private static String labelled(Wording label, String text, String language) {
        String line = PlainText.line(text);
        return line.isEmpty() ? "" : label.in(language) + " " + line;
    }

    private static String spaced(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String slashed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
    }

    private static List<AnnexPages> annexes(OfficialDocument document) {
        String language = document.language();
        List<AnnexPages> pages = new ArrayList<>();
        int count = document.annexes().size();
        for (int i = 0; i < count; i++) {
            Annex annex = document.annexes().get(i);
            if (!annex.content().isEmpty()) {
                String label = Wording.ANNEX.in(language) + (count == 1 ? "" : " " + (i + 1));
                pages.add(new AnnexPages(label, PlainText.line(annex.title()), blocks(annex.content(), language)));
            }
        }
        return pages;
    }
}
