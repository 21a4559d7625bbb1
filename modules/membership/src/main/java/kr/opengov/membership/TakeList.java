package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A file to take over, all of it or nothing.
 *
 * @param reason why what stands is corrected; needed when the file corrects something
 */
public record TakeList(
        @AuditSubject("list") @NotNull ExchangedList list,
        @Size(max = 1000) String reason,
        @NotNull @Size(max = 5000) List<ImportLine> lines) {

    public TakeList {
        lines = List.copyOf(lines);
    }
}
