package kr.opengov.portal.container;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.codes.NewCodeEntry;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;

/** Adds a code and sends a mail in one transaction, ends it as asked, and counts what stands in the database. */
@WebServlet("/my/container/transaction")
public class TransactionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource
    private transient UserTransaction transaction;

    @Resource(lookup = "jdbc/portal")
    private transient DataSource database;

    @Inject
    private transient CodeTables codes;

    @Inject
    private transient Outbox outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("code");
        PrintWriter out = response.getWriter();
        try {
            transaction.begin();
            codes.add(entry(code, "Demonstration"));
            outbox.mail(new Mail("somebody@example.org", null, "en", "Subject", "Text", false), code);
            switch (request.getParameter("end")) {
                case "commit" -> transaction.commit();
                case "rollback" -> transaction.rollback();
                default -> out.println("refused=" + isRefused(code));
            }
            out.println("codes=" + count("SELECT COUNT(*) FROM pf_code WHERE code = ?", code));
            out.println("mails=" + count("SELECT COUNT(*) FROM pf_outbox WHERE idempotency_key = ?", code));
            out.println("done="
                    + count(
                            "SELECT COUNT(*) FROM portal_audit.audit_entry WHERE outcome = 'DONE' AND details LIKE ?",
                            "%\"" + code + "\"%"));
            out.println("entries="
                    + count(
                            "SELECT COUNT(*) FROM portal_audit.audit_entry WHERE details LIKE ?",
                            "%\"" + code + "\"%"));
        } catch (SQLException
                | jakarta.transaction.NotSupportedException
                | jakarta.transaction.SystemException
                | jakarta.transaction.RollbackException
                | jakarta.transaction.HeuristicMixedException
                | jakarta.transaction.HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second entry of the same code is refused, and takes the whole transaction with it. */
    private boolean isRefused(String code) throws jakarta.transaction.SystemException {
        try {
            codes.add(entry(code, "A second one"));
            return false;
        } catch (RuntimeException refused) {
            return transaction.getStatus() == jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
        } finally {
            transaction.rollback();
        }
    }

    private static NewCodeEntry entry(String code, String label) {
        return new NewCodeEntry(
                CodeTables.AGENCY,
                code,
                label,
                label,
                null,
                1,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                "A test",
                false,
                null);
    }

    private long count(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
