package kr.opengov.actionplans.internal.progress;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;

/** Which agency may speak for a commitment: the one that leads it, or what took its place since. */
@Dependent
public class LeadAgencies {

    /** A chain of successors longer than this is a mistake of the code table. */
    private static final int LONGEST = 6;

    private static final String KIND = "AGENCY";

    private final RoleScopes scopes;
    private final CodeTables codes;

    @Inject
    public LeadAgencies(RoleScopes scopes, CodeTables codes) {
        this.scopes = scopes;
        this.codes = codes;
    }

    /** The agency and those that took its place, one after the other; one SQL statement. */
    Set<String> chain(String code) {
        return chain(code, successors());
    }

    private static Set<String> chain(String code, Map<String, String> successors) {
        Set<String> chain = new LinkedHashSet<>();
        String next = code;
        while (next != null && chain.size() < LONGEST && chain.add(next)) {
            next = successors.get(next);
        }
        return chain;
    }

    /** The agency, or what took its place last: whose work it is now; one SQL statement. */
    public String last(String code) {
        return last(code, successors());
    }

    static String last(String code, Map<String, String> successors) {
        String last = code;
        for (String each : chain(code, successors)) {
            last = each;
        }
        return last;
    }

    /** What took whose place, to be read once where many agencies are shown; one SQL statement. */
    Map<String, String> successors() {
        return codes.successors(KIND);
    }

    /** Whether the caller holds the role for the agency or for what took its place. */
    public boolean mayAct(String code) {
        return code != null && chain(code).stream().anyMatch(each -> scopes.mayAct(Roles.LEAD_AGENCY, KIND, each));
    }

    /** Those of many agencies the caller, who is in the role, holds it for; three SQL statements, however many they are. */
    public List<String> mine(List<String> agencies) {
        if (agencies.isEmpty() || scopes.mayActEverywhere(Roles.LEAD_AGENCY)) {
            return agencies;
        }
        Set<String> held = Set.copyOf(scopes.scopes(Roles.LEAD_AGENCY, KIND));
        Map<String, String> successors = successors();
        return agencies.stream()
                .filter(code -> chain(code, successors).stream().anyMatch(held::contains))
                .toList();
    }

    /** What the agency, or what took its place, is called on a day; the printed name where the table does not know it. */
    public String present(String code, String printed, LocalDate day) {
        return present(code, printed, day, code == null ? Map.of() : successors());
    }

    String present(String code, String printed, LocalDate day, Map<String, String> successors) {
        return code == null ? printed : named(last(code, successors), printed, day);
    }

    /** What an agency without a successor is called on a day; the printed name where the table does not know it. */
    String named(String last, String printed, LocalDate day) {
        return codes.find(KIND, last, day).map(CodeEntry::labelKo).orElse(printed);
    }
}
