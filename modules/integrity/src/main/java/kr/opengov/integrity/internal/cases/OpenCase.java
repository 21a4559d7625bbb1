package kr.opengov.integrity.internal.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.integrity.internal.calendar.ClockCode;
import kr.opengov.integrity.internal.keys.Binding;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.DataKey;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.PublicKey;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.keys.WrappedKey;
import kr.opengov.integrity.internal.procedure.Approval;
import kr.opengov.integrity.internal.procedure.CaseFacts;
import kr.opengov.platform.Blank;

/**
 * A case as one holder reads it, for the time of one request: the keys of its epochs, its entries in clear as far as this
 * holder's keys open them, its clocks.
 */
public final class OpenCase implements AutoCloseable {

    public static final String ACTION = "action";
    public static final String GROUND = "ground";
    public static final String IDENTITY_GIVEN = "identityGiven";
    static final String HEAD_ACCUSED = "headAccused";
    public static final String CONSENT = "consent";
    static final String ACKNOWLEDGEMENT = "acknowledgement";

    private final ReportCase report;
    private final Holder me;
    private final Map<Integer, CaseKeys> keys = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<CaseClock> clocks;
    private final List<ProtectionRequest> protections;

    /**
     * An entry in clear.
     *
     * @param position its place in the case
     */
    public record Line(int position, LocalDate day, KeyKind kind, EntryText text) {}

    OpenCase(
            ReportCase report,
            Holder me,
            KeyPair pair,
            List<WrappedKey> wrapped,
            List<CaseEntry> entries,
            List<CaseClock> clocks,
            List<ProtectionRequest> protections) {
        this.report = report;
        this.me = me;
        this.clocks = clocks;
        this.protections = protections;
        complete(entries);
        wrapped.stream()
                .map(WrappedKey::epoch)
                .distinct()
                .forEach(epoch -> keys.put(epoch, CaseKeys.unwrap(report.id(), epoch, me, pair, wrapped)));
        for (CaseEntry entry : entries) {
            CaseKeys epoch = keys.get(entry.epoch());
            if (epoch != null && epoch.opens(entry.kind())) {
                EntryText text = entry.open(epoch);
                if (text != null) {
                    lines.add(new Line(entry.position(), entry.enteredOn(), entry.kind(), text));
                }
            }
        }
    }

    /** Sealing binds each row to its place; that no row is missing is seen by their positions. */
    private void complete(List<CaseEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).position() != i + 1) {
                throw new TamperedCiphertext(null);
            }
        }
        if (entries.size() != report.entries()) {
            throw new TamperedCiphertext(null);
        }
    }

    public ReportCase report() {
        return report;
    }

    public Holder me() {
        return me;
    }

    /** The entries this holder reads, in order. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public String subject() {
        CaseKeys epoch = keys.get(report.headerEpoch());
        return epoch != null && epoch.opens(KeyKind.HEADER) ? report.subject(epoch) : null;
    }

    /** Seals an entry under the newest epoch's key. */
    CaseEntry write(KeyKind kind, LocalDate day, EntryText text) {
        CaseEntry entry = new CaseEntry(report.id(), report.nextPosition(), day, kind, keys.get(report.epoch()), text);
        lines.add(new Line(entry.position(), day, kind, text));
        return entry;
    }

    /** Seals the key of a file under the newest epoch. */
    public byte[] sealFileKey(UUID attachment, DataKey key) {
        return keys.get(report.epoch()).sealAttachmentKey(attachment, key);
    }

    /**
     * Opens the key of a file.
     *
     * @throws TamperedCiphertext when this holder has no key of that epoch, or it was changed
     */
    public DataKey openFileKey(UUID attachment, int epoch, byte[] sealed) {
        CaseKeys open = keys.get(epoch);
        if (open == null || !open.opens(KeyKind.CONTENT)) {
            throw new TamperedCiphertext(null);
        }
        return open.openAttachmentKey(attachment, sealed);
    }

    /** What this holder's keys are worth to somebody who comes new: every epoch that is open here. */
    List<WrappedKey> pastFor(Holder newcomer) {
        return keys.values().stream()
                .flatMap(epoch -> epoch.wrapFor(List.of(newcomer)).stream())
                .toList();
    }

    /** One kind of key of every epoch that is open here, wrapped for somebody whose role does not hold it, by epoch. */
    Map<Integer, byte[]> grants(KeyKind kind, PublicKey recipient, IntFunction<Binding> place) {
        Map<Integer, byte[]> wrapped = new HashMap<>();
        keys.forEach((epoch, open) -> wrapped.put(epoch, open.grant(kind, recipient, place.apply(epoch))));
        return wrapped;
    }

    public List<CaseClock> clocks() {
        return clocks;
    }

    /** The requests for protection, by number. */
    List<ProtectionRequest> protections() {
        return protections;
    }

    /** The deadline of a running clock, or null. */
    LocalDate due(ClockCode code) {
        return clocks.stream()
                .filter(clock -> clock.isRunning() && clock.code() == code)
                .map(CaseClock::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** Officers who must not have this case again: excluded by the reporter, or stepped back. */
    public Set<UUID> excluded() {
        Set<UUID> all = new HashSet<>();
        for (Line line : lines) {
            String named = line.text().type() == EntryType.RECUSAL
                    ? line.text().field("leaving")
                    : line.text().type() == EntryType.REPORT ? line.text().field("excluded") : null;
            if (!Blank.is(named)) {
                Arrays.stream(named.split(" ")).map(UUID::fromString).forEach(all::add);
            }
        }
        return all;
    }

    boolean isHeadAccused() {
        return "true".equals(lines.get(0).text().field(HEAD_ACCUSED));
    }

    /** What the guards of the procedure ask. */
    public CaseFacts facts(LocalDate today) {
        return new CaseFacts(
                report.state(),
                today,
                report.supplementRounds(),
                report.missedSupplements(),
                due(ClockCode.SUPPLEMENT),
                lines.stream().anyMatch(line -> "true".equals(line.text().field(IDENTITY_GIVEN))),
                lines.stream().anyMatch(line -> line.text().field(CONSENT) != null),
                objectionDue(),
                has(EntryType.OBJECTION),
                has(EntryType.WITHDRAWAL),
                isHeadAccused(),
                report.closedOn(),
                null,
                false,
                Set.of(),
                proposed());
    }

    /** What the reporter answered last about the name going along to another body; null without an answer. */
    public Boolean consent() {
        return lines.stream()
                .map(line -> line.text().field(CONSENT))
                .filter(Objects::nonNull)
                .reduce((one, later) -> later)
                .map("YES"::equals)
                .orElse(null);
    }

    /** The number of the signed acknowledgement, or null. */
    String acknowledgementNumber() {
        return lines.get(0).text().field(ACKNOWLEDGEMENT);
    }

    /** Also after the clock was stopped: the last day stays the last day. */
    private LocalDate objectionDue() {
        return clocks.stream()
                .filter(clock -> clock.code() == ClockCode.OBJECT)
                .map(CaseClock::dueOn)
                .reduce((one, later) -> later.isAfter(one) ? later : one)
                .orElse(null);
    }

    /** The last proposal on which nothing was decided yet. */
    public Approval proposed() {
        Approval open = null;
        for (Line line : lines) {
            if (line.text().type() == EntryType.PROPOSAL) {
                String ground = line.text().field(GROUND);
                UUID proposer = line.text().author();
                open = new Approval(
                        CaseAction.valueOf(line.text().field(ACTION)),
                        ground == null ? null : ClosingGround.valueOf(ground),
                        proposer);
            } else if (line.text().type() == EntryType.DECISION) {
                open = null;
            }
        }
        return open;
    }

    private boolean has(EntryType type) {
        return lines.stream().anyMatch(line -> line.text().type() == type);
    }

    @Override
    public void close() {
        keys.values().forEach(CaseKeys::close);
    }
}
