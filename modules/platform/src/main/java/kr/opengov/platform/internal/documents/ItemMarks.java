package kr.opengov.platform.internal.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.documents.Block;

/**
 * Counts the marks of numbered items (항목 기호): 1., 가., 1), 가), (1), (가), ①, ㉮. A level starts anew under each item
 * above it, and an item without a brother has no mark (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조).
 */
final class ItemMarks {
    private static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호";
    private static final int CIRCLED_NUMBERS = 20;
    private static final int CIRCLED_LETTERS = 26;
    private static final int CIRCLED_SYLLABLES = 14;
    private static final int LETTERS = 26;

    private ItemMarks() {}

    /** One mark for each block, empty for what has none. */
    static List<String> of(List<Block> blocks, String language) {
        int[] group = new int[blocks.size()];
        int[] place = new int[blocks.size()];
        List<Integer> sizes = new ArrayList<>();
        count(blocks, group, place, sizes);
        List<String> marks = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            boolean marked = blocks.get(i) instanceof Block.Item && sizes.get(group[i]) > 1;
            marks.add(marked ? mark(((Block.Item) blocks.get(i)).level(), place[i], language) : "");
        }
        return marks;
    }

    /** Brothers, that is items of one level under one parent, share a group; places count from 1. */
    private static void count(List<Block> blocks, int[] group, int[] place, List<Integer> sizes) {
        int[] open = new int[Block.DEEPEST_LEVEL + 1];
        Arrays.fill(open, -1);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Item item) {
                int level = item.level();
                Arrays.fill(open, level + 1, open.length, -1);
                if (open[level] < 0) {
                    open[level] = sizes.size();
                    sizes.add(0);
                }
                group[i] = open[level];
                place[i] = sizes.get(open[level]) + 1;
                sizes.set(open[level], place[i]);
            }
        }
    }

    private static String mark(int level, int place, String language) {
        boolean korean = Wording.isKorean(language);
        String counted = level % 2 != 0 ? String.valueOf(place) : korean ? syllable(place) : letter(place);
        return switch (level) {
            case 1, 2 -> counted + ".";
            case 3, 4 -> counted + ")";
            case 5, 6 -> "(" + counted + ")";
            case 7 -> place <= CIRCLED_NUMBERS ? circled('①', place) : "(" + counted + ")";
            default ->
                korean
                        ? place <= CIRCLED_SYLLABLES ? circled('㉮', place) : "(" + counted + ")"
                        : place <= CIRCLED_LETTERS ? circled('ⓐ', place) : "(" + counted + ")";
        };
    }

    private static String circled(char first, int place) {
        return String.valueOf((char) (first + place - 1));
    }

    /** 가 … 하, then 거 … 허, 고 … 호; after these forty-two with a number behind, as no rule goes that far. */
    private static String syllable(int place) {
        int index = (place - 1) % SYLLABLES.length();
        int round = (place - 1) / SYLLABLES.length();
        return SYLLABLES.charAt(index) + (round == 0 ? "" : String.valueOf(round + 1));
    }

    /** a … z, aa, ab … */
    private static String letter(int place) {
        String last = String.valueOf((char) ('a' + (place - 1) % LETTERS));
        return place <= LETTERS ? last : letter((place - 1) / LETTERS) + last;
    }
}
