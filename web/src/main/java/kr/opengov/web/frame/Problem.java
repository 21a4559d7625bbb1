package kr.opengov.web.frame;

/**
 * One thing that is wrong in a form.
 *
 * @param target the id of the field in the page, or empty when it concerns the whole form
 * @param sentence what happened and what to do
 */
public record Problem(String target, String sentence) {}
