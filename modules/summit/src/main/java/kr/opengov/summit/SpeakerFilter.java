package kr.opengov.summit;

/**
 * Which speakers are asked for; null for all.
 *
 * @param text a part of the name
 * @param country ISO 3166-1 alpha-3
 * @param organisation a part of the name of whom they stood for
 */
public record SpeakerFilter(
        String text, String country, String organisation, SpeakerRole role, Confirmation confirmation) {}
