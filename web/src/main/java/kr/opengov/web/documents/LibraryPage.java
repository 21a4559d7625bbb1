package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.LibraryRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.web.frame.Here.Choice;

/** The public library of approved documents. Everything it shows follows from the address. */
@Named
@RequestScoped
public class LibraryPage {

    @Inject
    private DocumentLibrary library;

    @Inject
    private HttpServletRequest request;

    private LibraryQuestion question;
    private Page<LibraryRow> page;

    @PostConstruct
    void read() {
        question = LibraryQuestion.read(request::getParameter);
        page = library.search(question.filter(), question.page());
    }

    public LibraryQuestion getQuestion() {
        return question;
    }

    public Page<LibraryRow> getPage() {
        return page;
    }

    public List<Choice> getUnits() {
        return library.units().stream().map(unit -> new Choice(unit, unit)).toList();
    }
}
