package kr.opengov.platform.documents;

import java.util.List;
import java.util.Objects;

/**
 * An official document as it is printed (시행문): who issues it, to whom, what it says, who approved it and under which
 * number. Nothing here looks anything up; what is not given is not printed.
 *
 * @param language {@code ko} or {@code en}: the language of the labels and of the text
 * @param issuer the organisation that sends it
 * @param recipients 수신: whom it is for; none means an internal decision (내부결재), several are listed at the foot
 * @param via 경유: through whom it goes, or null
 * @param title 제목
 * @param body paragraphs and tables in order
 * @param annexes 붙임, numbered from 1 in this order when there are several
 * @param approval the line of approval (결재) in its order, cooperating officers among it
 * @param registration 시행: number and day; null fields before it is registered
 * @param disclosure 공개 구분
 */
public record OfficialDocument(
        String language,
        Issuer issuer,
        List<String> recipients,
        String via,
        String title,
        List<Block> body,
        List<Annex> annexes,
        List<ApprovalStep> approval,
        Registration registration,
        DisclosureMark disclosure) {

    public OfficialDocument {
        if (!"ko".equals(language) && !"en".equals(language)) {
            throw new IllegalArgumentException("Language of a document: " + language);
        }
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(disclosure, "disclosure");
        recipients = List.copyOf(recipients);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        approval = List.copyOf(approval);
    }
}
