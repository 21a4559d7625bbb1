package kr.opengov.integrity;

import java.util.UUID;
import kr.opengov.platform.Bilingual;

/** An officer by duty, and whether this is the agency's conflict-of-interest officer (이해충돌방지담당관). */
public record OfficerAppointment(UUID id, Bilingual duty, boolean conflictOfInterestOfficer) {}
