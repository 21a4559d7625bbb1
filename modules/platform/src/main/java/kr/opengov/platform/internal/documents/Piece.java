package kr.opengov.platform.internal.documents;

import java.util.ArrayList;
import java.util.List;

/** One thing on the paper, with all its words already chosen; the two outputs only give it their shape. */
sealed interface Piece {

    /** Its words in reading order. */
    List<String> words();

    /** The issuing organisation's name over the document. */
    record Organisation(String text) implements Piece {
        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /** A label and what it says, such as 수신. */
    record Labelled(String label, List<String> lines) implements Piece {
        @Override
        public List<String> words() {
            return joined(label, lines);
        }
    }

    /** 제목. */
    record Title(String label, String text) implements Piece {
        @Override
        public List<String> words() {
            return List.of(label, text);
        }
    }

    /** A numbered item; its mark may be empty. */
    record Item(int level, String mark, List<String> lines) implements Piece {
        @Override
        public List<String> words() {
            return joined(mark, lines);
        }
    }

    /** A paragraph. */
    record Text(List<String> lines) implements Piece {
        @Override
        public List<String> words() {
            return lines;
        }
    }

    /** One annex in the list after the text; the label only before the first, the mark only among several. */
    record AnnexLine(String label, String mark, String text) implements Piece {
        @Override
        public List<String> words() {
            return List.of(label, mark, text);
        }
    }

    /**
     * A table.
     *
     * @param widths as {@link ColumnWidths} shares them
     */
    record Table(String caption, List<String> header, List<List<List<String>>> rows, List<Integer> widths)
            implements Piece {
        @Override
        public List<String> words() {
            ArrayList<String> words = new ArrayList<>();
            words.add(caption);
            words.addAll(header);
            rows.forEach(row -> row.forEach(words::addAll));
            return words;
        }
    }

    /** The sender's name under the text. */
    record Sender(String text) implements Piece {
        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /** Officers beside each other; first what they are, below what they did. */
    record Officers(List<Officer> officers) implements Piece {
        @Override
        public List<String> words() {
            ArrayList<String> words = new ArrayList<>();
            officers.forEach(officer -> words.addAll(List.of(officer.part(), officer.position())));
            officers.forEach(officer -> words.addAll(List.of(officer.signature(), officer.name())));
            return words;
        }
    }

    /** One officer of the line: what he does and is, mark and day, name. */
    record Officer(String part, String position, String signature, String name) {}

    /** A line of the foot, its parts from left to right. */
    record FootLine(List<String> parts) implements Piece {
        @Override
        public List<String> words() {
            return parts;
        }
    }

    private static List<String> joined(String first, List<String> rest) {
        ArrayList<String> words = new ArrayList<>(rest.size() + 1);
        words.add(first);
        words.addAll(rest);
        return words;
    }
}
