package kr.opengov.web.integrity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.integrity.NewReport;
import kr.opengov.integrity.ReportKind;
import kr.opengov.integrity.ReportMode;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** What somebody typed into the form of a report. It lives for one request. */
public class ReportForm {

    /** The version of the sheet of rights the pages show. */
    static final String RIGHTS_VERSION = "2026-11";

    private String subject;
    private String text;
    private String when;
    private String where;
    private String who;
    private String known;
    private String special;
    private String others;
    private List<String> excluded = new ArrayList<>();
    private boolean headAccused;
    private String mode = ReportMode.ANONYMOUS.name();
    private String identity;
    private String consent;
    private boolean rightsRead;
    private String website;

    NewReport report(ReportKind kind, boolean simple, String simpleSubject, boolean unusual) {
        if (!rightsRead) {
            throw Refusal.ofField("rightsRead", "RIGHTS_NOT_READ");
        }
        ReportMode chosen = ReportMode.valueOf(mode);
        boolean anonymous = chosen == ReportMode.ANONYMOUS;
        if (!anonymous && Blank.is(identity)) {
            throw Refusal.ofField("identity", "IDENTITY_MISSING");
        }
        Set<UUID> officers = excluded.stream().map(UUID::fromString).collect(Collectors.toSet());
        return new NewReport(
                kind,
                chosen,
                subject == null ? simpleSubject : subject,
                text,
                anonymous ? null : identity,
                officers,
                headAccused,
                RIGHTS_VERSION,
                details(simple),
                anonymous || consent == null ? null : Boolean.valueOf(consent),
                unusual || website != null);
    }

    private Map<String, String> details(boolean simple) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("when", when);
        details.put("where", where);
        details.put("who", who);
        details.put("known", known);
        details.put("special", special);
        details.put("others", others);
        details.put("simple", simple ? "true" : null);
        details.values().removeIf(Blank::is);
        return details;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getSpecial() {
        return special;
    }

    public void setSpecial(String special) {
        this.special = special;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public List<String> getExcluded() {
        return excluded;
    }

    public void setExcluded(List<String> excluded) {
        this.excluded = excluded == null ? new ArrayList<>() : excluded;
    }

    public boolean isHeadAccused() {
        return headAccused;
    }

    public void setHeadAccused(boolean headAccused) {
        this.headAccused = headAccused;
    }

    public boolean isRightsRead() {
        return rightsRead;
    }

    public void setRightsRead(boolean rightsRead) {
        this.rightsRead = rightsRead;
    }
}
