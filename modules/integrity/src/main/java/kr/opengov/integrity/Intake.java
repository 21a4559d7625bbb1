package kr.opengov.integrity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.OpeningConditions;
import kr.opengov.integrity.internal.cases.Submission;
import kr.opengov.integrity.internal.code.FilingProof;
import kr.opengov.integrity.internal.code.ReceiptCode;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;

/** Takes reports. Nothing is asked of the visitor, nothing about the visitor is kept. */
@Stateless
public class Intake {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public Intake() {}

    Intake(EntityManager em, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.vaults = vaults;
        this.clock = clock;
    }

    /** Whether reports are taken: the installation keeps secrets, and officers, custodian and recovery are there. */
    @PermitAll
    public boolean isOpen() {
        try {
            check();
            return true;
        } catch (Refusal closed) {
            return false;
        }
    }

    /** The officers a reporter may exclude. */
    @PermitAll
    public List<OfficerChoice> officers() {
        return new CaseStore(em)
                .active(HolderRole.OFFICER).stream()
                        .map(officer -> new OfficerChoice(
                                officer.id(), new Bilingual(officer.dutyKo(), officer.dutyEn(), false)))
                        .toList();
    }

    /**
     * Takes a report. When this returns and the transaction is committed, all of it is durable; before, none of it is.
     *
     * @throws Refusal {@code INTEGRITY_CLOSED}, {@code INTEGRITY_NOT_READY}, {@code NOBODY_LEFT} on {@code excluded}
     */
    @PermitAll
    public Receipt submit(@Valid NewReport report) {
        check();
        LocalDate today = LocalDate.now(clock);
        ReceiptCode code = ReceiptCode.random(RANDOM);
        UUID id = UUID.randomUUID();
        String number = FilingProof.number(RANDOM);
        byte[] lookupId = vaults.pepper().lookupId(code);
        byte[] bytes = code.bytes();
        KeyPair pair = KeyPair.random();
        boolean filed = false;
        try {
            Vault vault = Vault.underCode(vaults.hash(), id, pair, bytes);
            LocalDate acknowledgedBy = new Submission(em).receive(id, lookupId, vault, report, today, number);
            new Journal(em, clock).reporter("report.received", id);
            String acknowledgement = new FilingProof(vaults.pepper()).of(today, number);
            filed = true;
            return new Receipt(code.groups(), today, acknowledgedBy, acknowledgement, vaults.beginVisit(id, pair));
        } finally {
            if (!filed) {
                pair.close();
            }
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Whether somebody wrote the code down: the last group, typed as tolerantly as the code itself. */
    @PermitAll
    public boolean isLastGroup(String code, String lastGroup) {
        return ReceiptCode.parse(code).map(parsed -> parsed.endsWith(lastGroup)).orElse(false);
    }

    /** The same for somebody who kept that group alone. */
    @PermitAll
    public boolean isGroup(String group, String typed) {
        return ReceiptCode.isGroup(group, typed);
    }

    /** The day of a signed acknowledgement of this installation; empty when it is none. Asks nothing of any case. */
    @PermitAll
    public Optional<LocalDate> acknowledgedOn(String acknowledgement) {
        OpeningConditions.secretsStaySecret(em, vaults);
        return new FilingProof(vaults.pepper()).day(acknowledgement);
    }

    private void check() {
        OpeningConditions.secretsStaySecret(em, vaults);
        OpeningConditions.somebodyCanWork(new CaseStore(em));
    }
}
