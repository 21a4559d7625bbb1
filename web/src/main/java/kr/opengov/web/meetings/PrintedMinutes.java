package kr.opengov.web.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.MinutesEdition;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.documents.DisclosureMark;
import kr.opengov.platform.documents.Issuer;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.documents.Registration;
import kr.opengov.web.frame.Format;

/**
 * Published minutes as a document. Only the edition is read, which never held the passages left out: they can stand
 * neither in the file nor in what the file says of itself.
 */
@ApplicationScoped
public class PrintedMinutes {

    @Inject
    private Format format;

    @Inject
    private MeetingWords words;

    /**
     * The edition in force; the view must have one. The text stays Korean, labels are in the language of the request.
     *
     * @param language of the request
     */
    public OfficialDocument of(MeetingView view, String language) {
        MinutesEdition edition = view.minutes();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(format.sentence("meetings.when") + ": " + words.when(view.row())));
        if (view.facts().placeKo() != null) {
            body.add(new Block.Paragraph(
                    format.sentence("meetings.place") + ": " + view.facts().place(language)));
        }
        edition.paragraphs().forEach(paragraph -> body.add(new Block.Paragraph(paragraph)));
        body.add(new Block.Paragraph(
                format.sentence("meetings.edition", edition.number(), format.moment(edition.publishedAt()))));
        return new OfficialDocument(
                language,
                Issuer.of(view.row().bodyName(language)),
                List.of(format.sentence("meetings.minutes.everybody")),
                null,
                view.row().title(language) + " " + format.sentence("meetings.minutes"),
                body,
                List.of(),
                List.of(),
                Registration.none(),
                new DisclosureMark(
                        edition.redactions() == 0 ? DisclosureMark.Level.OPEN : DisclosureMark.Level.PARTLY_OPEN,
                        edition.clauses(),
                        null));
    }
}
