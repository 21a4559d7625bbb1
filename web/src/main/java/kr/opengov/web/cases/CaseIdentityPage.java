package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.AskIdentity;
import kr.opengov.integrity.IdentityDesk;
import kr.opengov.integrity.IdentityGround;
import kr.opengov.integrity.IdentityRequestView;

/** The sealed name of a reporter: asking for it, and reading it while a release lasts. */
@Named
@RequestScoped
public class CaseIdentityPage {

    @Inject
    private IdentityDesk desk;

    @Inject
    private CaseAddress address;

    @Inject
    private CasePage page;

    @Inject
    private CaseWords words;

    private IdentityGround ground;
    private String document;
    private LocalDate until;
    private String reason;
    private List<String> names = List.of();

    public String ask() {
        desk.ask(new AskIdentity(address.getId(), page.version(), ground, document, until, reason));
        return page.done("cases.identity.asked");
    }

    /** Shows the name in this answer and in no other. */
    public void show(UUID request) {
        names = desk.names(address.getId(), request);
    }

    public List<IdentityRequestView> getRequests() {
        return desk.mine(address.getId());
    }

    public List<SelectItem> getGrounds() {
        return Arrays.stream(IdentityGround.values())
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    public List<String> getNames() {
        return names;
    }

    public IdentityGround getGround() {
        return ground;
    }

    public void setGround(IdentityGround ground) {
        this.ground = ground;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
