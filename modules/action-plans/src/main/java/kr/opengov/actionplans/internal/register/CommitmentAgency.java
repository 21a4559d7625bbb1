package kr.opengov.actionplans.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.actionplans.AgencyRole;
import kr.opengov.actionplans.PrintedIn;

/** An agency of a commitment as a source prints it; readings that are not used stay. */
@Entity
@Table(name = "ap_commitment_agency")
public class CommitmentAgency {

    /** Who leads its commitment, as a condition on {@code a}; what another reading of a table names is not used. */
    public static final String LEADS = "a.used = true and a.role <> kr.opengov.actionplans.AgencyRole.SUPPORTING";

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_commitment_agency")
    @TableGenerator(
            name = "ap_commitment_agency",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_commitment_agency",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Column
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private AgencyRole role;

    @Column(name = "name_as_printed")
    private String nameAsPrinted;

    @Enumerated(EnumType.STRING)
    @Column(name = "printed_in")
    private PrintedIn printedIn;

    @Column
    private boolean used;

    /** The organisation of the directory; null while nobody told which one it is. */
    @Column(name = "organisation_id")
    private Long organisationId;

    /** The agency in the code table; null where the table does not know the printed name. */
    @Column(name = "agency_code")
    private String agencyCode;

    protected CommitmentAgency() {}

    /** An agency of a commitment that is written here, not printed elsewhere. */
    public CommitmentAgency(Commitment commitment, int position, AgencyRole role, String name, String agencyCode) {
        this.commitment = commitment;
        this.position = position;
        this.role = role;
        this.agencyCode = agencyCode;
        nameAsPrinted = name;
        printedIn = PrintedIn.SINGLE;
        used = true;
    }

    public AgencyRole role() {
        return role;
    }

    /** Whether this reading is the one that is followed. */
    public boolean used() {
        return used;
    }

    public String name() {
        return nameAsPrinted;
    }
}
