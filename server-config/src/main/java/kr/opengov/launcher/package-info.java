/**
 * The command behind {@code ./run} and {@code bin/portal}: starts the database, migrates it, loads the demonstration,
 * starts the server in a JVM of its own, and stops all of it again in the right order.
 */
package kr.opengov.launcher;
