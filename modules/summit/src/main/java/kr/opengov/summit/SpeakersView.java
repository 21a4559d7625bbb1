package kr.opengov.summit;

import kr.opengov.platform.paging.Page;

/** One page of the speakers of a summit, by name. */
public record SpeakersView(SummitView summit, Page<SpeakerRow> page) {}
