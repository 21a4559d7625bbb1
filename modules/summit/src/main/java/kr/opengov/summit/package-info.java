/**
 * Summits: the programme of an event, its sessions, hosts and speakers.
 *
 * <p>Words: a <em>summit</em> has <em>themes</em>, <em>rooms</em> and <em>sessions</em>; a session is placed by a
 * <em>slot</em> (room, start, end); organisations <em>host</em> sessions; persons take part, with affiliation and post as
 * of the event. The day of a programme changes at the summit's own time (04:00 by default), in the summit's zone.
 *
 * <p>What visitors see is a <em>release</em>, an immutable copy; the work in progress is public nowhere.
 *
 * <p>Façades: {@link kr.opengov.summit.Programme} and {@link kr.opengov.summit.Exchange} for visitors; {@link
 * kr.opengov.summit.ProgrammeDesk}, {@link kr.opengov.summit.ScheduleDesk}, {@link kr.opengov.summit.SummitSetup}, {@link
 * kr.opengov.summit.SpeakerDesk}, {@link kr.opengov.summit.TextProposals} and {@link kr.opengov.summit.Releases} for
 * organisers; {@link kr.opengov.summit.MySessions} for speakers, {@link kr.opengov.summit.HostedSessions} for hosts. Tables
 * start with {@code sm_}. The module publishes no events.
 */
package kr.opengov.summit;
