package kr.opengov.integrity;

import java.util.UUID;
import kr.opengov.platform.Bilingual;

/** An officer by duty, as reporters may exclude one. */
public record OfficerChoice(UUID id, Bilingual duty) {}
