package kr.opengov.platform.approvals;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** How a unit is reached, as the foot of its documents prints it; each may be null. */
public record UnitContact(
        @Size(max = 10) String postcode,
        @Size(max = 300) String address,
        @Size(max = 200) String homepage,
        @Size(max = 50) String telephone,
        @Size(max = 50) String fax,
        @Size(max = 254) String email)
        implements Serializable {

    public static final UnitContact NONE = new UnitContact(null, null, null, null, null, null);
}
