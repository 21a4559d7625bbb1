package kr.opengov.web.desk.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.accounts.AccountFilter;
import kr.opengov.platform.accounts.AccountRow;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.accounts.Accounts;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here;
import org.omnifaces.cdi.Param;

/** The list of accounts; what is looked for stands in the address. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int ROWS = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private Here here;

    @Inject
    private Format format;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String role;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private String sort;

    @Inject
    @Param
    private String order;

    @Inject
    @Param
    private String page;

    private Page<AccountRow> found;

    /** The page of accounts asked for; a wrong number in the address is the first page. */
    public Page<AccountRow> getFound() {
        if (found == null) {
            AccountFilter filter = new AccountFilter(q, role, stateOf(state));
            int number = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
            found = accounts.search(filter, new PageRequest(number, ROWS, sort, "desc".equals(order)));
        }
        return found;
    }

    private static AccountState stateOf(String name) {
        return Arrays.stream(AccountState.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The states for the filter. */
    public List<Here.Choice> getStates() {
        return Arrays.stream(AccountState.values())
                .map(known -> here.choice(known.name(), format.sentence("account.state." + known.name())))
                .toList();
    }

    public String getQ() {
        return q;
    }

    public String getRole() {
        return role;
    }

    public String getState() {
        return state;
    }
}
