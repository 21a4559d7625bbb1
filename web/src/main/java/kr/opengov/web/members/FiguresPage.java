package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kr.opengov.membership.MemberFigures;
import kr.opengov.membership.PrintedFigure;
import kr.opengov.web.frame.Format;

/** The figures the sources print, each beside what the register counts for the same day. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    private MemberFigures figures;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private List<PrintedFigure> printed;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        printed = figures.printedFigures(question.knownAt()).stream()
                .sorted(Comparator.comparing(figure -> figure.computed() == null))
                .toList();
    }

    public DayQuestion getQuestion() {
        return question;
    }

    /** Those that can be compared first. */
    public List<PrintedFigure> getPrinted() {
        return printed;
    }

    /** The period a source prints; the slash of a period is written as a dash. */
    public String period(PrintedFigure figure) {
        return figure.asOf() == null
                ? format.sentence("members.figures.undated")
                : figure.asOf().replace("/", " – ");
    }

    /** The difference with its sign: a minus as long as a digit, a plus, or the word for "the same". */
    public String difference(PrintedFigure figure) {
        Long difference = figure.difference();
        if (difference == null) {
            return "";
        }
        if (difference == 0) {
            return format.sentence("members.figures.same");
        }
        return (difference > 0 ? "+" : "−") + format.number(Math.abs(difference));
    }
}
