package kr.opengov.actionplans.internal.comment;

import java.util.ArrayList;
import java.util.List;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.actionplans.Paragraph;
import kr.opengov.platform.Bilingual;

/** The paragraphs of a commitment in order; a comment names one by its field and its number. */
public final class Paragraphs {

    private Paragraphs() {}

    /** @param english whether the English texts are read where there are any */
    public static List<Paragraph> of(CommitmentText text, boolean english) {
        List<Paragraph> all = new ArrayList<>();
        String title = english && text.titleEn() != null || text.titleKo() == null ? text.titleEn() : text.titleKo();
        all.add(new Paragraph("title", "title", title));
        add(all, "problem", text.problem(), english);
        add(all, "description", text.description(), english);
        add(all, "approach", text.approach(), english);
        add(all, "relevance", text.relevance(), english);
        return all;
    }

    private static void add(List<Paragraph> all, String field, Bilingual text, boolean english) {
        if (text == null) {
            return;
        }
        int number = 1;
        for (String part : text.text(english ? "en" : "ko").split("\\R+")) {
            if (!part.isBlank()) {
                all.add(new Paragraph(field + "." + number++, field, part.strip()));
            }
        }
    }
}
