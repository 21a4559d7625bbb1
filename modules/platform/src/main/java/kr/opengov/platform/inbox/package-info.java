/**
 * The work of the day: what waits for a person over all modules, and who does it while that person is away (업무대행).
 * Modules open and close items with {@link kr.opengov.platform.inbox.WorkItems}; pages ask
 * {@link kr.opengov.platform.inbox.Inbox}.
 */
package kr.opengov.platform.inbox;
