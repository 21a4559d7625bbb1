package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.WhatIf;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import kr.opengov.web.members.MemberAddress;
import org.omnifaces.util.Faces;

/** The score sheet of one country in one year ({@code ?year=}): try values, then record or correct them. */
@Named
@ViewScoped
public class DeskEligibilityPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MOST_POINTS = 4;

    @Inject
    private Eligibility eligibility;

    @Inject
    private MemberAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private Format format;

    @Inject
    private HttpServletRequest request;

    private String code;
    private ScoreForm form;
    private transient WhatIf trial;

    @PostConstruct
    void open() {
        code = address.getCode();
        int year = Optional.ofNullable(request.getParameter("year"))
                .filter(text -> text.matches("20\\d{2}"))
                .map(Integer::valueOf)
                .orElseGet(this::usualYear);
        form = ScoreForm.of(year, getMember().sheet(year));
    }

    /** Shows what the rules would say; nothing is saved. */
    public String tryOut() {
        trial = eligibility.whatIf(form.toCommand(code, "-"));
        return null;
    }

    /** Records what was typed. */
    public String save() {
        trial = null;
        int entered = eligibility.record(form.toCommand(code, null));
        return Messages.saved("eligibility.desk.saved", entered)
                .redirectTo("/desk/eligibility/" + code + "?year=" + form.getYear());
    }

    public MemberEligibility getMember() {
        LocalDate today = LocalDate.now(clock.get());
        return Faces.getRequestAttribute("deskEligibilityPage.member", () -> eligibility
                .of(code, today, clock.get().instant())
                .or(() -> eligibility.ofCandidate(code, today, clock.get().instant()))
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public ScoreForm getForm() {
        return form;
    }

    /** What the rules would say about the values of the form; null before somebody asked. */
    public WhatIf getTrial() {
        return trial;
    }

    /** What a metric can have: nothing recorded, not available, or its points. */
    public List<Choice> getPoints() {
        Stream<Choice> none =
                Stream.of(new Choice(ScoreColumns.NOT_AVAILABLE, format.sentence("eligibility.points.unavailable")));
        Stream<Choice> points = IntStream.rangeClosed(0, MOST_POINTS)
                .mapToObj(number -> new Choice(String.valueOf(number), String.valueOf(number)));
        return Stream.concat(none, points).toList();
    }

    private int usualYear() {
        MemberEligibility member = getMember();
        return member.sheets().isEmpty()
                ? LocalDate.now(clock.get()).getYear()
                : member.latestSheet().year();
    }
}
