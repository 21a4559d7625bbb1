package kr.opengov.summit;

import kr.opengov.platform.audit.AuditSubject;

/** Lets two slots change places: each takes the other's room and start and keeps its own length. */
public record SwapSlots(@AuditSubject("slot") long firstId, long firstVersion, long secondId, long secondVersion) {}
